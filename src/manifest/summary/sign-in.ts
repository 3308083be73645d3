import * as sectionWords from '#words/manifest/summary/sections';
import * as valueWords from '#words/manifest/summary/values';
import { childPointer } from '../../lib/json/pointer';
import { parseUrl } from '../../lib/url/parse-url';
import { runsInBrowser } from '../schema/formats/address';
import { MAX_NAMES, type ShownValue, type SummaryRow, type SummarySection } from './summary';
import { addressOf, oddOf, own, rowOf, tagsOf, titleOf, words } from './values';

const KEYS = ['grant_types', 'response_types', 'redirect_uris', 'scope'] as const;

/** What the application may do and where codes and tokens go. */
export function summariseSignIn(manifest: Record<string, unknown>): SummarySection {
  const used = KEYS.some((key) => Object.hasOwn(manifest, key));
  const grants = own(manifest, 'grant_types');
  const rows: SummaryRow[] = [];
  if (grants !== undefined) rows.push(listRow(grants, 'grant_types', sectionWords.noWayToSignIn));
  const responses = own(manifest, 'response_types');
  if (responses !== undefined) rows.push(listRow(responses, 'response_types', valueWords.nothing));
  const redirects = own(manifest, 'redirect_uris');
  if (redirects !== undefined) rows.push(...redirectRows(redirects));
  const scope = own(manifest, 'scope');
  if (scope !== undefined) rows.push(rowOf(['scope'], scopeValues(scope)));
  return {
    id: 'sign-in',
    pointer: '',
    title: titleOf('sign-in'),
    used,
    lead: used ? leadOf(grants, redirects) : sectionWords.signInUntold,
    rows,
    events: [],
    unknownKeys: [],
    unknownCount: 0,
  };
}

function leadOf(grants: unknown, redirects: unknown): string {
  const told = (Array.isArray(grants) ? [...new Set(grants)] : []).flatMap((grant) =>
    typeof grant === 'string' && Object.hasOwn(sectionWords.grants, grant)
      ? [sectionWords.grants[grant]]
      : [],
  );
  const needsRedirect = Array.isArray(grants) && grants.includes('authorization_code');
  const hasRedirect = Array.isArray(redirects) && redirects.length > 0;
  if (needsRedirect && !hasRedirect) told.push(sectionWords.redirectMissing);
  if (!needsRedirect && !hasRedirect && told.length > 0) told.push(sectionWords.tokensToNoAddress);
  return told.join(' ');
}

function listRow(value: unknown, key: string, none: string): SummaryRow {
  if (!Array.isArray(value)) return rowOf([key], [oddOf(value, valueWords.expected.list)]);
  return rowOf(
    [key],
    value.length === 0 ? [words(none, 'muted')] : [{ kind: 'tags', tags: tagsOf(value, [key]) }],
  );
}

function redirectRows(value: unknown): SummaryRow[] {
  if (!Array.isArray(value)) return [rowOf(['redirect_uris'], [oddOf(value, valueWords.expected.list)])];
  if (value.length === 0) return [rowOf(['redirect_uris'], [words(valueWords.none, 'muted')])];
  const rows = value.slice(0, MAX_NAMES).map((address: unknown, index) => {
    const shown = addressOf(address);
    const fault = faultOf(address);
    const row = rowOf(
      ['redirect_uris'],
      fault ? [shown, words(fault, 'warning')] : [shown],
      sectionWords.codesGoTo,
    );
    return { ...row, pointer: childPointer(row.pointer, index) };
  });
  if (value.length <= MAX_NAMES) return rows;
  const rest = sectionWords.moreAddresses(value.length - MAX_NAMES);
  return [...rows, rowOf(['redirect_uris'], [words(rest, 'muted')])];
}

/** What speaks against handing codes and tokens to an address. */
function faultOf(address: unknown): string {
  // As browsers read it, who pass over line breaks and the like in a scheme.
  const protocol = parseUrl(String(address))?.protocol ?? '';
  if (protocol === 'http:') return sectionWords.notEncrypted;
  return runsInBrowser(protocol) ? sectionWords.runsInBrowser : '';
}

function scopeValues(scope: unknown): ShownValue[] {
  if (typeof scope !== 'string') return [oddOf(scope, valueWords.expected.text)];
  const tokens = scope.split(/\s+/).filter(Boolean).slice(0, MAX_NAMES);
  if (tokens.length === 0) return [words(valueWords.nothing, 'muted')];
  const tags = tokens.map((value) => ({ value, title: value, state: 'plain' as const }));
  const meaning = tokens.includes('msg.consumer') ? [words(sectionWords.writesAsConsumer, 'muted')] : [];
  return [{ kind: 'tags', tags }, ...meaning];
}
