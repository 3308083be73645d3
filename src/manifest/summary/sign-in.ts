import { childPointer } from '../../lib/json/pointer';
import { parseUrl } from '../../lib/text/parse-url';
import { counted } from '../../lib/text/plural';
import { MAX_NAMES, type ShownValue, type SummaryRow, type SummarySection } from './summary';
import { addressOf, oddOf, own, rowOf, tagsOf, words } from './values';

const KEYS = ['grant_types', 'response_types', 'redirect_uris', 'scope'] as const;

/** Schemes that name no place: what stands behind them is run or shown. */
const NO_PLACES = ['javascript', 'data', 'vbscript', 'blob', 'about'];

const GRANTS: Readonly<Record<string, string>> = {
  client_credentials: 'It signs in as itself, with its client id and secret; no person takes part.',
  authorization_code:
    'A person signs in and is sent back to the app with a code, which it exchanges for a token.',
  refresh_token: 'It may renew its access without asking again.',
};

/** What the application may do and where codes and tokens go. */
export function summariseSignIn(manifest: Record<string, unknown>): SummarySection {
  const used = KEYS.some((key) => Object.hasOwn(manifest, key));
  const grants = own(manifest, 'grant_types');
  const rows: SummaryRow[] = [];
  if (grants !== undefined) rows.push(listRow(grants, 'grant_types', 'No way to sign in'));
  const responses = own(manifest, 'response_types');
  if (responses !== undefined) rows.push(listRow(responses, 'response_types', 'Nothing'));
  const redirects = own(manifest, 'redirect_uris');
  if (redirects !== undefined) rows.push(...redirectRows(redirects));
  const scope = own(manifest, 'scope');
  if (scope !== undefined) rows.push(rowOf(['scope'], scopeValues(scope), 'Scope'));
  return {
    id: 'sign-in',
    pointer: '',
    title: 'Sign-in',
    used,
    lead: used ? leadOf(grants, redirects) : 'The manifest says nothing of how the app signs in.',
    rows,
    events: [],
    unknownKeys: [],
    unknownCount: 0,
  };
}

function leadOf(grants: unknown, redirects: unknown): string {
  const told = (Array.isArray(grants) ? [...new Set(grants)] : []).flatMap((grant) =>
    typeof grant === 'string' && Object.hasOwn(GRANTS, grant) ? [GRANTS[grant]] : [],
  );
  const needsRedirect = Array.isArray(grants) && grants.includes('authorization_code');
  const hasRedirect = Array.isArray(redirects) && redirects.length > 0;
  if (needsRedirect && !hasRedirect) told.push('No redirect address is given, so no code can be sent back.');
  if (!needsRedirect && !hasRedirect && told.length > 0) told.push('Tokens are sent to no address.');
  return told.join(' ');
}

function listRow(value: unknown, key: string, none: string): SummaryRow {
  if (!Array.isArray(value)) return rowOf([key], [oddOf(value, 'a list')]);
  return rowOf(
    [key],
    value.length === 0 ? [words(none, 'muted')] : [{ kind: 'tags', tags: tagsOf(value, [key]) }],
  );
}

function redirectRows(value: unknown): SummaryRow[] {
  if (!Array.isArray(value)) return [rowOf(['redirect_uris'], [oddOf(value, 'a list')])];
  if (value.length === 0) return [rowOf(['redirect_uris'], [words('None', 'muted')])];
  const rows = value.slice(0, MAX_NAMES).map((address: unknown, index) => {
    const shown = addressOf(address);
    const fault = faultOf(address);
    const row = rowOf(
      ['redirect_uris'],
      fault ? [shown, words(fault, 'warning')] : [shown],
      'Codes and tokens go to',
    );
    return { ...row, pointer: childPointer(row.pointer, index) };
  });
  if (value.length <= MAX_NAMES) return rows;
  const rest = counted(value.length - MAX_NAMES, 'more address', 'more addresses');
  return [...rows, rowOf(['redirect_uris'], [words(`and ${rest}`, 'muted')])];
}

/** What speaks against handing codes and tokens to an address. */
function faultOf(address: unknown): string {
  // As browsers read it, who pass over line breaks and the like in a scheme.
  const scheme = parseUrl(String(address))?.protocol.slice(0, -1) ?? '';
  if (scheme === 'http') return 'Not encrypted';
  return scheme && NO_PLACES.includes(scheme)
    ? 'Runs in the browser, and is no place to send a token to'
    : '';
}

function scopeValues(scope: unknown): ShownValue[] {
  if (typeof scope !== 'string') return [oddOf(scope, 'text')];
  const tokens = scope.split(/\s+/).filter(Boolean).slice(0, MAX_NAMES);
  if (tokens.length === 0) return [words('Nothing', 'muted')];
  const tags = tokens.map((value) => ({ value, title: value, state: 'plain' as const }));
  const meaning = tokens.includes('msg.consumer')
    ? [words('It may write messages as the consumer.', 'muted')]
    : [];
  return [{ kind: 'tags', tags }, ...meaning];
}
