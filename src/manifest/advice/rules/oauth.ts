import * as fixWords from '#words/manifest/advice/rules/fixes';
import * as words from '#words/manifest/advice/rules/oauth';
import { closest, plainName } from '../../../lib/text/closest';
import { tick, untick } from '../../schema/choices';
import { type AdviceDocument, isMisplaced } from '../document/document';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';
import { groupBy, removing, setting, shown } from '../words';
import { addressRule, notEncrypted } from './address-rule';
import { SCOPE_RULES } from './scope';

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
    title: words.noRedirect.title,
    why: words.noRedirect.why,
    source: SOURCES.redirect,
    example: { before: { ...CODE_FLOW, redirect_uris: [] }, after: CODE_FLOW },
    *find(document) {
      const { root } = document;
      if (!has(root.grant_types, 'authorization_code') || !isEmpty(root.redirect_uris)) return;
      if (isMisplaced(document, 'redirect_uris')) return;
      yield {
        pointer: '/redirect_uris',
        message: words.noRedirect.message,
      };
    },
  },
  {
    id: 'oauth/no-code',
    severity: 'warning',
    title: words.noCode.title,
    why: words.noCode.why,
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
        message: words.noCode.message,
        fixes: [{ label: words.noCode.addCode, changes: tick('/response_types', types, 'code'), safe: true }],
      };
    },
  },
  {
    id: 'oauth/code-without-grant',
    severity: 'warning',
    title: words.codeWithoutGrant.title,
    why: words.codeWithoutGrant.why,
    source: SOURCES.grantsAndResponses,
    example: { before: { ...CODE_FLOW, grant_types: ['client_credentials'] }, after: CODE_FLOW },
    *find({ root }) {
      const { grant_types: grants, response_types: types } = root;
      if (!has(types, 'code') || hasLike(grants, 'authorization_code') || isNoList(grants)) return;
      yield {
        pointer: '/response_types',
        message: words.codeWithoutGrant.message,
        fixes: [
          {
            label: fixWords.addAuthorizationCode,
            changes: tick('/grant_types', grants, 'authorization_code'),
          },
          { label: words.codeWithoutGrant.removeCode, changes: untick('/response_types', types, ['code']) },
        ],
      };
    },
  },
  {
    id: 'oauth/redirect-without-grant',
    severity: 'info',
    title: words.redirectWithoutGrant.title,
    why: words.redirectWithoutGrant.why,
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
        message: words.redirectWithoutGrant.message,
        fixes: [removing(words.redirectWithoutGrant.removeAddresses, '/redirect_uris')],
      };
    },
  },
  {
    id: 'oauth/implicit',
    severity: 'warning',
    title: words.implicit.title,
    why: words.implicit.why,
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
          message: words.implicit.message(shown(type)),
          fixes: [
            isOnly || !has(types, 'code')
              ? setting(words.implicit.useCode, `/response_types/${index}`, 'code')
              : removing(words.implicit.removeType(type), `/response_types/${index}`),
          ],
        };
      }
    },
  },
  {
    id: 'oauth/refresh-alone',
    severity: 'warning',
    title: words.refreshAlone.title,
    why: words.refreshAlone.why,
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
        message: words.refreshAlone.message,
        fixes: [
          {
            label: words.refreshAlone.removeRefreshToken,
            changes: untick('/grant_types', grants, ['refresh_token']),
          },
          {
            label: fixWords.addAuthorizationCode,
            changes: tick('/grant_types', grants, 'authorization_code'),
          },
        ],
      };
    },
  },
  addressRule({
    id: 'oauth/http-redirect',
    severity: 'warning',
    title: words.httpRedirect.title,
    why: words.httpRedirect.why,
    source: SOURCES.redirect,
    example: { before: withRedirects('http://app.acme-retail.com/callback'), after: CODE_FLOW },
    fields: ['redirect'],
    find: (address) => notEncrypted(address, (host) => words.httpRedirect.message(shown(host))),
  }),
  {
    id: 'oauth/redirect-wildcard',
    severity: 'warning',
    title: words.redirectWildcard.title,
    why: words.redirectWildcard.why,
    source: SOURCES.exactRedirects,
    example: { before: withRedirects('https://app.acme-retail.com/*'), after: CODE_FLOW },
    *find(document) {
      for (const { pointer, text } of redirects(document)) {
        if (text.includes('*')) yield { pointer, message: words.redirectWildcard.message(shown(text)) };
      }
    },
  },
  {
    id: 'oauth/redirect-fragment',
    severity: 'warning',
    title: words.redirectFragment.title,
    why: words.redirectFragment.why,
    source: SOURCES.redirect,
    example: { before: withRedirects(`${CALLBACK}#done`), after: CODE_FLOW },
    *find(document) {
      for (const { pointer, text } of redirects(document)) {
        const mark = text.indexOf('#');
        if (mark < 0) continue;
        yield {
          pointer,
          message: words.redirectFragment.message(shown(text.slice(mark))),
          fixes: [setting(fixWords.removeFragment, pointer, text.slice(0, mark))],
        };
      }
    },
  },
  {
    id: 'oauth/redirect-duplicate',
    severity: 'warning',
    title: words.redirectDuplicate.title,
    why: words.redirectDuplicate.why,
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
            message: words.redirectDuplicate.message(shown(text), shown(first.text)),
            fixes: [removing(fixWords.removeThisOne, pointer)],
          };
        }
      }
    },
  },
  ...SCOPE_RULES,
];

const IMPLICIT: ReadonlySet<string> = new Set(['token', 'id_token', 'id_token token']);

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
