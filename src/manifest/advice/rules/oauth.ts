import { closest, plainName } from '../../../lib/text/closest';
import { tick, untick } from '../../schema/choices';
import { scopeFault } from '../../schema/formats/formats';
import { type AdviceDocument, isMisplaced } from '../document/document';
import type { Found, Rule } from '../rule';
import { SOURCES } from '../sources';
import { groupBy, listed, removing, setting, shown } from '../words';

const CALLBACK = 'https://app.acme-retail.com/callback';
const CODE_FLOW = {
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [CALLBACK],
};
const withRedirects = (...redirect_uris: string[]) => ({ ...CODE_FLOW, redirect_uris });

/** Rules about grant types, response types and redirect addresses that do not go together (RFC 7591, section 2.1). */
export const OAUTH_RULES: readonly Rule[] = [
  {
    id: 'oauth/no-redirect',
    severity: 'warning',
    title: 'Authorization code without a redirect address',
    why: 'With this grant a person is sent back to the app with a code. Without an address there is nowhere to send them, and nobody can sign in.',
    source: SOURCES.redirect,
    example: { before: { ...CODE_FLOW, redirect_uris: [] }, after: CODE_FLOW },
    *find(document) {
      const { root } = document;
      if (!has(root.grant_types, 'authorization_code') || !isEmpty(root.redirect_uris)) return;
      if (isMisplaced(document, 'redirect_uris')) return;
      yield {
        pointer: '/redirect_uris',
        message: 'Add a redirect address: the grant type "authorization_code" needs one.',
      };
    },
  },
  {
    id: 'oauth/no-code',
    severity: 'warning',
    title: 'Authorization code without the response type code',
    why: 'Grant types and response types say the same thing twice and have to agree: the grant authorization_code goes with the response type code.',
    source: SOURCES.grantsAndResponses,
    example: { before: { ...CODE_FLOW, response_types: [] }, after: CODE_FLOW },
    *find(document) {
      const { root } = document;
      const { response_types: types } = root;
      if (!has(root.grant_types, 'authorization_code') || hasLike(types, 'code')) return;
      if (isMisplaced(document, 'response_types')) return;
      if (types !== undefined && !Array.isArray(types)) return;
      yield {
        pointer: '/response_types',
        message: 'Add "code" to the response types: the grant type "authorization_code" goes with it.',
        fixes: [{ label: 'Add code', changes: tick('/response_types', types, 'code'), safe: true }],
      };
    },
  },
  {
    id: 'oauth/code-without-grant',
    severity: 'warning',
    title: 'The response type code without its grant',
    why: 'A code is worth nothing to an app that may not exchange it: that is what the grant authorization_code allows.',
    source: SOURCES.grantsAndResponses,
    example: { before: { ...CODE_FLOW, grant_types: ['client_credentials'] }, after: CODE_FLOW },
    *find({ root }) {
      const { grant_types: grants, response_types: types } = root;
      if (!has(types, 'code') || hasLike(grants, 'authorization_code') || isNoList(grants)) return;
      yield {
        pointer: '/response_types',
        message:
          'The response type "code" goes with the grant type "authorization_code". Add the grant, or remove the response type.',
        fixes: [
          { label: 'Add authorization_code', changes: tick('/grant_types', grants, 'authorization_code') },
          { label: 'Remove code', changes: untick('/response_types', types, ['code']) },
        ],
      };
    },
  },
  {
    id: 'oauth/redirect-without-grant',
    severity: 'info',
    title: 'A redirect address that nothing uses',
    why: 'People are sent to a redirect address only by the grant authorization_code, or by a response type that hands over a token.',
    source: SOURCES.grantsAndResponses,
    example: {
      before: { grant_types: ['client_credentials'], redirect_uris: [CALLBACK] },
      after: { grant_types: ['client_credentials'] },
    },
    *find({ root }) {
      const { grant_types: grants, response_types: types, redirect_uris: redirects } = root;
      if (isEmpty(redirects) || hasLike(grants, 'authorization_code') || isNoList(grants)) return;
      // The response type says that a code is meant: that is told of by itself.
      if (Array.isArray(types) && types.length > 0) return;
      yield {
        pointer: '/redirect_uris',
        message:
          'Nothing uses the redirect addresses without the grant type "authorization_code". Add the grant, or remove the addresses.',
        fixes: [removing('Remove the addresses', '/redirect_uris')],
      };
    },
  },
  {
    id: 'oauth/implicit',
    severity: 'warning',
    title: 'A response type that hands over a token',
    why: "A token in an address can leak from the browser's history and from logs. Today's practice is to send a code and exchange it.",
    source: SOURCES.implicit,
    example: { before: { ...CODE_FLOW, response_types: ['code', 'token'] }, after: CODE_FLOW },
    *find({ root }) {
      const { response_types: types } = root;
      if (!Array.isArray(types)) return;
      for (const [index, type] of types.entries()) {
        if (typeof type !== 'string' || !IMPLICIT.has(type)) continue;
        const isOnly = types.length === 1;
        yield {
          pointer: `/response_types/${index}`,
          message: `${shown(type)} hands over a token in the address. Use "code" instead.`,
          fixes: [
            isOnly || !has(types, 'code')
              ? setting('Use code instead', `/response_types/${index}`, 'code')
              : removing(`Remove ${type}`, `/response_types/${index}`),
          ],
        };
      }
    },
  },
  {
    id: 'oauth/refresh-alone',
    severity: 'warning',
    title: 'Refresh token without authorization code',
    why: 'A refresh token comes with a token that a person allowed. An app that signs in as itself asks for a new token instead and never gets one to refresh.',
    source: SOURCES.refresh,
    example: {
      before: { grant_types: ['client_credentials', 'refresh_token'] },
      after: { grant_types: ['client_credentials'] },
    },
    *find({ root }) {
      const { grant_types: grants } = root;
      if (!Array.isArray(grants) || !has(grants, 'refresh_token')) return;
      if (hasLike(grants, 'authorization_code')) return;
      yield {
        pointer: `/grant_types/${grants.indexOf('refresh_token')}`,
        message:
          '"refresh_token" has nothing to refresh without "authorization_code". Add that grant, or remove this one.',
        fixes: [
          { label: 'Remove refresh_token', changes: untick('/grant_types', grants, ['refresh_token']) },
          { label: 'Add authorization_code', changes: tick('/grant_types', grants, 'authorization_code') },
        ],
      };
    },
  },
  {
    id: 'oauth/http-redirect',
    severity: 'warning',
    title: 'A redirect address without https',
    why: 'The code travels in the open, and whoever sees it may use it first. Only on the same machine (localhost) is that no danger.',
    source: SOURCES.redirect,
    example: { before: withRedirects('http://app.acme-retail.com/callback'), after: CODE_FLOW },
    *find(document) {
      for (const { pointer, url, text, host } of redirects(document)) {
        if (url.protocol !== 'http:' || host === 'loopback') continue;
        yield {
          pointer,
          message: `${shown(url.host)} is asked without https, so that codes can be read on the way. Use https://.`,
          fixes: [setting('Use https://', pointer, text.replace(/^http:/i, 'https:'))],
        };
      }
    },
  },
  {
    id: 'oauth/redirect-wildcard',
    severity: 'warning',
    title: 'A wildcard in a redirect address',
    why: 'Redirect addresses are compared character by character. A * stands for nothing but itself, so that no sign-in comes back.',
    source: SOURCES.exactRedirects,
    example: { before: withRedirects('https://app.acme-retail.com/*'), after: CODE_FLOW },
    *find(document) {
      for (const { pointer, text } of redirects(document)) {
        if (text.includes('*'))
          yield { pointer, message: `${shown(text)} has a * in it. List each address in full.` };
      }
    },
  },
  {
    id: 'oauth/redirect-fragment',
    severity: 'warning',
    title: 'A # part in a redirect address',
    why: 'A redirect address must not have a # part (RFC 6749), and the platform may refuse it.',
    source: SOURCES.redirect,
    example: { before: withRedirects(`${CALLBACK}#done`), after: CODE_FLOW },
    *find(document) {
      for (const { pointer, text } of redirects(document)) {
        const mark = text.indexOf('#');
        if (mark < 0) continue;
        yield {
          pointer,
          message: `Remove ${shown(text.slice(mark))} from the redirect address.`,
          fixes: [setting('Remove the # part', pointer, text.slice(0, mark))],
        };
      }
    },
  },
  {
    id: 'oauth/redirect-duplicate',
    severity: 'warning',
    title: 'One redirect address in two spellings',
    why: 'The two differ in nothing but how they are written. Redirect addresses are compared character by character, so that only one of them is what the app sends.',
    source: SOURCES.exactRedirects,
    example: {
      before: withRedirects(CALLBACK, 'https://APP.acme-retail.com:443/callback'),
      after: CODE_FLOW,
    },
    *find(document) {
      for (const [, [first, ...others]] of groupBy(redirects(document), ({ url }) => url.href)) {
        for (const { pointer, text } of others) {
          // The same text twice is an error of the schema.
          if (!first || text === first.text) continue;
          yield {
            pointer,
            message: `${shown(text)} is the same address as ${shown(first.text)}. Keep the one that the app sends.`,
            fixes: [removing('Remove this one', pointer)],
          };
        }
      }
    },
  },
  {
    id: 'oauth/scope-comma',
    severity: 'warning',
    title: 'Scopes with commas between them',
    why: 'Scopes are separated by spaces. A comma becomes part of the name, and no such scope exists.',
    source: SOURCES.scope,
    example: { before: { scope: 'msg.consumer,msg.agent' }, after: { scope: 'msg.consumer' } },
    *find({ root: { scope } }) {
      if (typeof scope !== 'string' || scopeFault(scope) || !scope.includes(',')) return;
      const dotted = scope.replaceAll(',', '.');
      if (KNOWN_SCOPES.includes(dotted)) {
        const message = `${shown(scope)} has a comma where a dot belongs. Did you mean "${dotted}"?`;
        yield {
          pointer: '/scope',
          message,
          fixes: [setting(`Write "${dotted}"`, '/scope', dotted, { safe: true })],
        };
        return;
      }
      const spaced = [...new Set(scope.split(/[, ]+/).filter(Boolean))].join(' ');
      yield {
        pointer: '/scope',
        message: `Put a space, not a comma, between the scopes in ${shown(scope)}.`,
        ...(spaced !== '' && { fixes: [setting('Use spaces', '/scope', spaced, { safe: true })] }),
      };
    },
  },
  {
    id: 'oauth/unknown-scope',
    severity: 'info',
    title: 'A scope that nobody knows',
    why: 'The documentation knows one scope, msg.consumer. An app gets no token, or one that allows nothing, for a scope that does not exist.',
    source: SOURCES.scope,
    example: { before: { scope: 'msg.consumers' }, after: { scope: 'msg.consumer' } },
    find: ({ root: { scope } }) => unknownScopes(scope),
  },
];

const KNOWN_SCOPES: readonly string[] = ['msg.consumer'];
const IMPLICIT: ReadonlySet<string> = new Set(['token', 'id_token', 'id_token token']);

function unknownScopes(scope: unknown): Found[] {
  // What else is wrong with the text comes first.
  if (typeof scope !== 'string' || scopeFault(scope) || scope.includes(',')) return [];
  const all = scope.split(' ');
  const unknown = all.filter((name) => !KNOWN_SCOPES.includes(name));
  if (unknown.length === 0) return [];
  const meant = (name: string) => closest(name.replaceAll('_', '.'), KNOWN_SCOPES)?.name;
  const [only] = unknown;
  const known = unknown.length === 1 && only !== undefined ? meant(only) : undefined;
  const what = `${listed(unknown.map(shown))} ${unknown.length === 1 ? 'is' : 'are'} not known.`;
  if (!known)
    return [{ pointer: '/scope', message: `${what} Ask for it only if LivePerson gave you this name.` }];
  const right = [...new Set(all.map((name) => (name === only ? known : name)))].join(' ');
  const fix = setting(`Write "${known}"`, '/scope', right, { safe: true });
  return [{ pointer: '/scope', message: `${what} Did you mean "${known}"?`, fixes: [fix] }];
}

const has = (list: unknown, value: string): boolean => Array.isArray(list) && list.includes(value);
const isEmpty = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.length === 0);
const isNoList = (list: unknown): boolean => list !== undefined && !Array.isArray(list);

/** Whether a list has a value, or one that is meant to be it: that is an error of its own. */
function hasLike(list: unknown, value: string): boolean {
  return (
    Array.isArray(list) &&
    list.some((item) => typeof item === 'string' && (item === value || closest(plainName(item), [value])))
  );
}

const redirects = ({ addresses }: AdviceDocument) =>
  addresses.filter(({ field, isToFill }) => field === 'redirect' && !isToFill);
