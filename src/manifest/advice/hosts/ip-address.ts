/** Why an IP address is no public one. */
export type IpKind = 'loopback' | 'private' | 'link-local' | 'reserved' | 'public';

/** IPv4 blocks that no server on the internet can call: start, length of the prefix, kind (RFC 6890). */
const V4_BLOCKS: readonly (readonly [start: string, prefix: number, kind: IpKind])[] = [
  ['127.0.0.0', 8, 'loopback'],
  ['0.0.0.0', 8, 'loopback'],
  ['10.0.0.0', 8, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['100.64.0.0', 10, 'private'],
  ['169.254.0.0', 16, 'link-local'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'reserved'],
  ['198.18.0.0', 15, 'reserved'],
  ['198.51.100.0', 24, 'reserved'],
  ['203.0.113.0', 24, 'reserved'],
  ['224.0.0.0', 3, 'reserved'],
];

const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const BLOCKS = V4_BLOCKS.map(([start, prefix, kind]) => ({
  start: numberOf(start) ?? 0,
  size: 2 ** (32 - prefix),
  kind,
}));

/**
 * What kind of IP address a host of the URL parser is, which writes every spelling of an IPv4 address in one way (`0x7f.1`
 * and `2130706433` are 127.0.0.1). Undefined for a name.
 */
export function ipKind(hostname: string): IpKind | undefined {
  if (hostname.startsWith('[')) return v6Kind(hostname.slice(1, -1));
  const number = numberOf(hostname);
  return number === undefined ? undefined : v4Kind(number);
}

function numberOf(text: string): number | undefined {
  const parts = V4.exec(text)?.slice(1);
  return parts?.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function v4Kind(number: number): IpKind {
  return BLOCKS.find(({ start, size }) => number >= start && number < start + size)?.kind ?? 'public';
}

function v6Kind(text: string): IpKind {
  const groups = groupsOf(text);
  const [first = 0, second = 0] = groups;
  const startsWithZeros = groups.slice(0, 5).every((group) => group === 0);
  const low = (groups[6] ?? 0) * 65_536 + (groups[7] ?? 0);
  if (startsWithZeros && groups[5] === 0) return low <= 1 ? 'loopback' : v4Kind(low);
  // An IPv4 address inside of an IPv6 one: mapped, or translated (RFC 6052).
  if (startsWithZeros && groups[5] === 0xffff) return v4Kind(low);
  if (first === 0x64 && second === 0xff9b) return v4Kind(low);
  if ((first & 0xfe00) === 0xfc00) return 'private';
  if ((first & 0xffc0) === 0xfe80) return 'link-local';
  if ((first & 0xffc0) === 0xfec0) return 'private';
  if ((first & 0xff00) === 0xff00 || (first === 0x2001 && second === 0xdb8)) return 'reserved';
  return 'public';
}

function groupsOf(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const before = read(head);
  const after = tail === undefined ? [] : read(tail);
  const zeros = new Array<number>(Math.max(8 - before.length - after.length, 0)).fill(0);
  return [...before, ...zeros, ...after];
}
