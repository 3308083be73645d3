import { describe, expect, it } from 'vitest';
import { decodeLink } from './decode';
import { encodeLink } from './encode';

const SITE = 'https://editor.example/app/';
const TEXT = '{"client_name":"com.example.Sent"}';
const envelope = { note: 'n' };
const payload = encodeLink({ text: TEXT, envelope });
const link = `${SITE}?#${payload}`;
const percentEncoded = (times: number): string =>
  times === 0 ? link : encodeURIComponent(percentEncoded(times - 1));

const BREAKS = 'Line breaks or spaces in the link were taken out.';
const SIGNS = 'Rewritten signs in the link were put back.';
const PERCENT = 'Percent-encoding of the link was undone.';
const REPLACED = 'Characters that a program on the way had replaced were put back.';
const FOREIGN = 'Foreign characters in the link were taken out.';
const BEHIND = 'Text behind the end of the link was left out.';
const FRONT = 'Text in front of the link was left out.';
const HASH = 'The # of the link was missing and was put back.';
const LAST = 'The last character of the link was missing.';

describe('what was undone is said, and nothing else', () => {
  it.each<[how: string, address: string, repairs: string[]]>([
    ['as it was sent', link, []],
    ['the payload alone', payload, []],
    ['percent-encoded', percentEncoded(1), [PERCENT]],
    ['percent-encoded four times', percentEncoded(4), [PERCENT]],
    ['the # as %23', `${SITE}?%23${payload}`, [PERCENT]],
    ['the # as an entity', `${SITE}?&#35;${payload}`, [SIGNS]],
    ['the # as a named entity', `${SITE}?&NUM;${payload}`, [SIGNS]],
    ['the # as an entity in hexadecimal', `${SITE}?&#X23;${payload}`, [SIGNS]],
    ['? and # quoted-printable', `${SITE}=3f=23${payload}`, [SIGNS]],
    ['the # quoted-printable', `${SITE}?=23${payload}`, [SIGNS]],
    ['an ampersand as an entity', `${link}&AMP;utm=1`, [SIGNS, BEHIND]],
    ['a tracker in front', `${SITE}?fbclid=x%23${payload}`, [PERCENT]],
    ['a tracker of another encoding in front', `${SITE}?q=%E4%23${payload}`, [PERCENT]],
    ['a full stop behind', `${link}.`, [BEHIND]],
    ['letters behind', `${link}Thanks`, [BEHIND]],
    ['a second fragment', `${link}#${payload}`, [BEHIND]],
    ['an anchor in front', `${SITE}?#webhooks#${payload}`, [FRONT]],
    ['four anchors in front', `${SITE}?#a#b#c#d#${payload}`, [FRONT]],
    ['spaces around', ` ${link}\n`, [BREAKS]],
    ['a line break in it', link.replace(/.{50}/, '$&\r\n'), [BREAKS]],
    ['soft line breaks', link.replace(/.{40}/g, '$&=\r\n'), [BREAKS]],
    ['an invisible character', link.replace(/.{50}/, '$&\u2060'), [BREAKS]],
    ['an encoded space', link.replace(/.{50}/, '$&%20'), [PERCENT, BREAKS]],
    ['the line ends of a quoted mail', link.replace(/.{40}/g, '$&\n> '), [BREAKS, FOREIGN]],
    ['soft breaks without a line end', link.replace(/.{40}/g, '$&='), [FOREIGN]],
    ['line breaks of HTML', link.replace(/.{40}/g, '$&<BR>'), [REPLACED]],
    ['places to break, of HTML', link.replace(/.{40}/g, '$&<wbr/>'), [REPLACED]],
    ['hyphens of a word processor', link.replace(/.{40}/g, '$&-\r\n'), [BREAKS, REPLACED]],
    ['the # lost', `${SITE}?${payload}`, [HASH]],
    ['the # lost, in a sentence', `${SITE}?${payload} is it`, [BREAKS, HASH, BEHIND]],
    ['the last character lost', link.slice(0, -1), [LAST]],
    ['the last character lost, and a full stop', `${link.slice(0, -1)}.`, [LAST, BEHIND]],
    ['a safe link', `https://safe.example/?url=${percentEncoded(1)}&data=05`, [PERCENT, BEHIND]],
  ])('%s', (_, address, repairs) => {
    expect(decodeLink(address)).toEqual({ kind: 'ok', version: 1, text: TEXT, envelope, repairs });
  });

  it('a hyphen that a word processor made nicer', () => {
    const texts = Array.from({ length: 99 }, (_, at) => `{"client_name":"com.example.Sent${at}"}`);
    const hyphened = texts.find((text) => encodeLink({ text }).includes('-')) ?? '';
    for (const nicer of ['\u2010', '\u2011', '\u2212']) {
      const address = `${SITE}?#${encodeLink({ text: hyphened }).replaceAll('-', nicer)}`;
      expect(decodeLink(address)).toMatchObject({ text: hyphened, repairs: [REPLACED] });
    }
  });
});

describe('an address without a link that opens', () => {
  const reasonOf = (address: string) => {
    const opened = decodeLink(address);
    return opened.kind === 'damaged' ? opened.reason : opened.kind;
  };
  const half = payload.slice(0, 30);

  it.each([
    // Anchors and routes of the page begin with no digit.
    [`${SITE}#1`, 'cut-off'],
    [`${SITE}#${half}`, 'cut-off'],
    [half, 'cut-off'],
    [`${half} and text behind`, 'cut-off'],
    ['1abc, and text behind', 'none'],
    ['127.0.0.1', 'none'],
    ['1', 'cut-off'],
    ['2abc', 'none'],
    ['#2abc', 'none'],
    [`#2${'a'.repeat(22)}`, 'none'],
    [`#2${'a'.repeat(23)}`, 'newer-version'],
    [`#9${'a'.repeat(23)}`, 'newer-version'],
    [`#0${'a'.repeat(23)}`, 'none'],
    [`#a2${'a'.repeat(23)}`, 'none'],
    [`#${'aB1'.repeat(7)}`, 'none'],
    [`#${'aB1'.repeat(8)}`, 'cut-off'],
    [`#${'ab1'.repeat(8)}`, 'none'],
    [`#${'AB1'.repeat(8)}`, 'none'],
    [`#${'aBc'.repeat(8)}`, 'none'],
    [`?${'aB1'.repeat(8)}`, 'cut-off'],
    [`#${half}%zz${payload.slice(30)}`, 're-encoded'],
    [`#${half}~${payload.slice(31)}`, 're-encoded'],
    [`#${half}${half}${payload.slice(30)}`, 'cut-off'],
    [`#${half.toUpperCase()}`, 'changed'],
    [`#${payload.replace(/.(?=.{8}$)/, (c) => (c === 'x' ? 'y' : 'x'))}`, 'changed'],
    [`${SITE}?#x`, 'changed'],
    [`${SITE}?`, 'cut-off'],
    [`  ${SITE}?#  `, 'cut-off'],
    ['HTTP://editor.example?#', 'cut-off'],
    ['ftp://editor.example/?#', 'none'],
    [`see ${SITE}?#`, 'none'],
    [`${SITE}?a#`, 'none'],
  ])('%s: %s', (address, reason) => {
    expect(reasonOf(address)).toBe(reason);
  });
});
