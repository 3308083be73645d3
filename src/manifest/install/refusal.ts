import * as words from '#words/manifest/install';
import { isObject } from '../../lib/json/json-value';
import { parse } from '../../lib/json/parse';
import { valueAt } from '../../lib/json/pointer';
import { visibleText } from '../../lib/text/visible-text';

/** What curl said beside an answer; `status` is the HTTP status where it was one that made curl fail. */
export type CurlError = { code: number; status?: number };

/** curl's code for an answer with a status from 400 on (`--fail`, `--fail-with-body`). */
const REFUSED = 22;
/** The lines of curl at the start of a text, up to the JSON that may follow on the same line. The last one is caught. */
const CURL_LINES = /^(?:\s*curl: \((\d{1,3})\)(?:[^\n{[]*? error: (\d{3}))?[^\n{[]*)+/;

/** The start of an answer: of its JSON, or of an HTTP head. */
const STARTS = /^\s*(?:[[{"“]|HTTP\/)/;

/**
 * Takes curl's own lines off an answer: a terminal shows them before it or right behind it.
 * @param body the answer as it was pasted, without HTTP heads
 * @returns the rest, in which every place stays where it was, and the last error that curl told
 */
export function takeCurlError(body: string): { body: string; error: CurlError } | undefined {
  const parsed = body.includes('curl: (') ? parse(body) : undefined;
  if (!parsed || parsed.ok) return undefined;
  const isJson = STARTS.test(body) && !body.trimStart().startsWith('HTTP/');
  // In front of JSON or behind it; in what is no JSON at all, such as a page of HTML, the lines can stand anywhere.
  const at = isJson ? parsed.problem.offset : CURL_LINES.test(body) ? 0 : body.lastIndexOf('curl: (');
  const lines = at < 0 ? null : CURL_LINES.exec(body.slice(at));
  if (!lines) return undefined;
  const end = at + lines[0].length;
  const isInFront = !isJson && STARTS.test(body.slice(end));
  const rest = isInFront ? body.slice(0, end).replace(/[^\n]/g, ' ') + body.slice(end) : body.slice(0, at);
  return { body: rest, error: errorOf(lines) };
}

function errorOf([, code, status]: RegExpExecArray): CurlError {
  return { code: Number(code), ...(status !== undefined && { status: Number(status) }) };
}

/**
 * Says that the platform refused a request, with its HTTP status and its reason; undefined where it did not.
 * @param status the status in the last HTTP head
 * @param value what the JSON of the answer holds, undefined where it has none
 */
export function refusalInWords(
  status: number | undefined,
  error: CurlError | undefined,
  value: unknown,
): string | undefined {
  const isRefused = error?.code === REFUSED || (status !== undefined && status >= 400);
  if (!isRefused) return undefined;
  const told = error?.status ?? status;
  const reason = isObject(value) ? reasonIn(value) : undefined;
  return [
    refusedInWords(told),
    reason ? words.itSays(reason) : words.reasonInResponse,
    ...(hasInstallation(value) ? [words.copyInstallationAlone] : []),
  ].join(' ');
}

function refusedInWords(status: number | undefined): string {
  if (status === undefined) return words.refused;
  return status >= 500 ? words.failedWith(status) : words.refusedWith(status);
}

function hasInstallation(value: unknown): boolean {
  return Array.isArray(value) || (isObject(value) && Object.hasOwn(value, 'client_name'));
}

/** Why the platform refused a request, in its own words, where it says so in one of the usual places. */
export function reasonIn(value: Record<string, unknown>): string | undefined {
  const places = ['/error/message', '/message', '/error_description', '/error', '/errors/0/message'];
  const reason = places.map((place) => valueAt(value, place)).find((one) => typeof one === 'string');
  if (typeof reason !== 'string' || reason.trim() === '') return undefined;
  // A platform may repeat the token that it refuses.
  const told = reason
    .slice(0, 300)
    .replace(/\S+/g, (word) => (/\d/.test(word) ? word.replace(/[\w+/=~.-]{16,}/g, '…') : word));
  return visibleText(told);
}
