import * as words from '#words/manifest/advice/rules/oauth';
import { closest } from '../../../lib/text/closest';
import { scopeFault } from '../../schema/formats/formats';
import type { Found, Rule } from '../rule';
import { SOURCES } from '../sources';
import { listed, setting, shown } from '../words';

/** Rules about the scope: what the app's tokens allow. */
export const SCOPE_RULES: readonly Rule[] = [
  {
    id: 'oauth/scope-comma',
    severity: 'warning',
    title: words.scopeComma.title,
    why: words.scopeComma.why,
    source: SOURCES.scope,
    example: { before: { scope: 'msg.consumer,msg.agent' }, after: { scope: 'msg.consumer' } },
    *find({ root: { scope } }) {
      if (typeof scope !== 'string' || scopeFault(scope) || !scope.includes(',')) return;
      const dotted = scope.replaceAll(',', '.');
      if (KNOWN_SCOPES.includes(dotted)) {
        const message = words.scopeComma.commaForDot(shown(scope), dotted);
        yield {
          pointer: '/scope',
          message,
          fixes: [setting(words.writeScope(dotted), '/scope', dotted, { safe: true })],
        };
        return;
      }
      const spaced = [...new Set(scope.split(/[, ]+/).filter(Boolean))].join(' ');
      yield {
        pointer: '/scope',
        message: words.scopeComma.commasForSpaces(shown(scope)),
        ...(spaced !== '' && {
          fixes: [setting(words.scopeComma.useSpaces, '/scope', spaced, { safe: true })],
        }),
      };
    },
  },
  {
    id: 'oauth/unknown-scope',
    severity: 'info',
    title: words.unknownScope.title,
    why: words.unknownScope.why,
    source: SOURCES.scope,
    example: { before: { scope: 'msg.consumers' }, after: { scope: 'msg.consumer' } },
    find: ({ root: { scope } }) => unknownScopes(scope),
  },
];

const KNOWN_SCOPES: readonly string[] = ['msg.consumer'];

function unknownScopes(scope: unknown): Found[] {
  // What else is wrong with the text comes first.
  if (typeof scope !== 'string' || scopeFault(scope) || scope.includes(',')) return [];
  const all = scope.split(' ');
  const unknown = all.filter((name) => !KNOWN_SCOPES.includes(name));
  if (unknown.length === 0) return [];
  const meant = (name: string) => closest(name.replaceAll('_', '.'), KNOWN_SCOPES)?.name;
  const [only] = unknown;
  const known = unknown.length === 1 && only !== undefined ? meant(only) : undefined;
  const scopes = listed(unknown.map(shown));
  if (!known) return [{ pointer: '/scope', message: words.unknownScope.message(unknown.length, scopes) }];
  const right = [...new Set(all.map((name) => (name === only ? known : name)))].join(' ');
  const fix = setting(words.writeScope(known), '/scope', right, { safe: true });
  return [{ pointer: '/scope', message: words.unknownScope.meant(scopes, known), fixes: [fix] }];
}
