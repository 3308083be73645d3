import * as words from '#words/manifest/advice/rules/oauth';
import { closest } from '../../../lib/text/closest';
import { scopeFault } from '../../schema/formats/formats';
import type { Rule } from '../rule';
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
    id: 'oauth/misspelt-scope',
    severity: 'warning',
    title: words.misspeltScope.title,
    why: words.unknownScope.why,
    source: SOURCES.scope,
    example: { before: { scope: 'msg.consumers' }, after: { scope: 'msg.consumer' } },
    *find({ root: { scope } }) {
      const { all, unknown, known } = readScopes(scope);
      const [only] = unknown;
      if (only === undefined || known === undefined) return;
      const right = [...new Set(all.map((name) => (name === only ? known : name)))].join(' ');
      yield {
        pointer: '/scope',
        message: words.misspeltScope.message(shown(only), known),
        fixes: [setting(words.writeScope(known), '/scope', right, { safe: true })],
      };
    },
  },
  {
    id: 'oauth/unknown-scope',
    severity: 'info',
    title: words.unknownScope.title,
    why: words.unknownScope.why,
    source: SOURCES.scope,
    example: { before: { scope: 'msg.consumer msg.agent' }, after: { scope: 'msg.consumer' } },
    *find({ root: { scope } }) {
      const { unknown, known } = readScopes(scope);
      if (unknown.length === 0 || known !== undefined) return;
      const message = words.unknownScope.message(unknown.length, listed(unknown.map(shown)));
      yield { pointer: '/scope', message };
    },
  },
];

const KNOWN_SCOPES: readonly string[] = ['msg.consumer'];

/** The scopes of the text, those that nobody knows, and the known one that a single unknown one is close to. */
function readScopes(scope: unknown): { all: string[]; unknown: string[]; known: string | undefined } {
  // What else is wrong with the text comes first.
  const isRead = typeof scope === 'string' && !scopeFault(scope) && !scope.includes(',');
  const all = isRead ? scope.split(' ') : [];
  const unknown = all.filter((name) => !KNOWN_SCOPES.includes(name));
  const [only] = unknown;
  const isOne = unknown.length === 1 && only !== undefined;
  return { all, unknown, known: isOne ? closest(only.replaceAll('_', '.'), KNOWN_SCOPES)?.name : undefined };
}
