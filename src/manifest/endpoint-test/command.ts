import * as words from '#words/manifest/endpoint-test';
import { parseUrl } from '../../lib/url/parse-url';
import { isSafeInTerminal, quoted } from './shell';
import type { TestHeader } from './webhook-headers';

/** What a test sends, and where. */
export type TestRequest = {
  /** An address that `testAddress` gave. */
  address: string;
  /** The exact text of the body. */
  body: string;
  account: string;
  clientId: string;
  /** The value of `x-liveperson-signature`. */
  signature: string;
  headers: readonly TestHeader[];
};

/** What curl says at its end: status and times, which are what the platform is strict about. */
const REPORT = `\\n${words.report}\\n`;

/**
 * The command for a POSIX shell that sends a notification as the platform does: headers, signature and the body's exact bytes.
 * Every value is one quoted word. It fails, as the platform would have it, when the connection does not stand within 5 seconds
 * or the answer is an error.
 */
export function testCommand(request: TestRequest): string {
  const headers: TestHeader[] = [
    { name: 'Content-Type', value: 'application/json' },
    { name: 'x-liveperson-account-id', value: request.account },
    { name: 'x-liveperson-client-id', value: request.clientId },
    { name: 'x-liveperson-signature', value: request.signature },
    ...request.headers,
  ];
  return [
    'curl --silent --show-error --fail-with-body --globoff \\',
    '  --connect-timeout 5 --max-time 10 \\',
    ...headers.map((header) => `  -H ${quoted(headerLine(header))} \\`),
    `  --data-binary ${quoted(request.body)} \\`,
    `  --write-out ${quoted(REPORT)} \\`,
    `  --url ${quoted(request.address)}`,
  ].join('\n');
}

// Without a value, curl takes `Name:` as the wish to leave the header out, and `Name;` as the empty one.
function headerLine({ name, value }: TestHeader): string {
  return value.trim() === '' ? `${name};` : `${name}: ${value}`;
}

/** The address of an endpoint as curl has to have it; undefined for what is no https address, or would harm a terminal. */
export function testAddress(endpoint: unknown): string | undefined {
  if (typeof endpoint !== 'string' || !isSafeInTerminal(endpoint) || !parseUrl(endpoint)) return undefined;
  const url = new URL(endpoint);
  if (url.protocol !== 'https:') return undefined;
  url.hash = '';
  return url.href;
}

/** The same path on a receiver that runs on this machine. @param endpoint any value; without a path, the root */
export function localAddress(endpoint: unknown, port: number): string {
  const address = testAddress(endpoint);
  const { pathname, search } = new URL(address ?? 'https://none/');
  return `http://127.0.0.1:${port}${pathname}${search}`;
}
