import * as fixWords from '#words/manifest/advice/rules/fixes';
import * as words from '#words/manifest/advice/rules/keys';
import type { Change } from '../../../lib/json/edit';
import { childPointer, fromPointer, parentPointer, toPointer } from '../../../lib/json/pointer';
import type { Fix } from '../../schema/problem';
import { schemaAt } from '../../schema/schema';
import { holdsToken, isSecretName, isSecretValue, WITHHELD } from '../../secrets/credentials';
import { destinationOf } from '../document/levels';
import type { Meaning, UnknownKey } from '../document/unknown-keys';
import type { Found, Rule } from '../rule';
import { SOURCES } from '../sources';
import { removing, shown } from '../words';

/** Rules about keys that the schema does not know. Each such key is told of once, by what it most probably is. */
export const KEY_RULES: readonly Rule[] = [
  {
    id: 'key/misspelt',
    severity: 'warning',
    title: words.misspelt.title,
    why: words.misspelt.why,
    source: SOURCES.installing,
    example: { before: { clientName: 'com.acme.Chat' }, after: { client_name: 'com.acme.Chat' } },
    *find({ unknownKeys }) {
      for (const unknown of unknownKeys) {
        if (unknown.meaning.kind === 'misspelt') yield misspelt(unknown, unknown.meaning);
      }
    },
  },
  {
    id: 'key/wrong-level',
    severity: 'warning',
    title: words.wrongLevel.title,
    why: words.wrongLevel.why,
    source: SOURCES.template,
    example: {
      before: { webhooks: { retry: { retention_time: 3600 } } },
      after: { capabilities: { webhooks: { retry: { retention_time: 3600 } } } },
    },
    *find({ unknownKeys }) {
      for (const unknown of unknownKeys) {
        if (unknown.meaning.kind === 'wrong-level') yield atWrongLevel(unknown, unknown.meaning);
      }
    },
  },
  {
    id: 'key/platform',
    severity: 'warning',
    title: words.platform.title,
    why: words.platform.why,
    source: SOURCES.installing,
    example: {
      before: { client_name: 'com.acme.Chat', client_id: '0b5d3c1e' },
      after: { client_name: 'com.acme.Chat' },
    },
    *find({ unknownKeys }) {
      for (const { pointer, meaning } of unknownKeys) {
        if (meaning.kind !== 'platform') continue;
        const tell = words.platform[meaning.name === 'client_secret' ? 'ofCredential' : 'message'];
        yield {
          pointer,
          message: tell(shown(meaning.name)),
          fixes: [removing(fixWords.removeIt, pointer)],
        };
      }
    },
  },
  {
    id: 'key/record',
    severity: 'info',
    title: words.record.title,
    why: words.record.why,
    source: SOURCES.installing,
    example: {
      before: { client_name: 'com.acme.Chat', is_internal: false },
      after: { client_name: 'com.acme.Chat' },
    },
    *find({ unknownKeys }) {
      for (const { pointer, key, meaning } of unknownKeys) {
        if (meaning.kind !== 'record') continue;
        yield {
          pointer,
          message: words.record.message(shown(key)),
          fixes: [removing(fixWords.removeIt, pointer)],
        };
      }
    },
  },
  {
    id: 'key/unknown',
    severity: 'info',
    title: words.unknown.title,
    why: words.unknown.why,
    source: SOURCES.installing,
    example: {
      before: { client_name: 'com.acme.Chat', x_team: 'chat' },
      after: { client_name: 'com.acme.Chat' },
    },
    *find({ unknownKeys }) {
      for (const { pointer, key, value, meaning } of unknownKeys) {
        // What holds a credential is told of as such.
        if (meaning.kind !== 'unknown' || isCredential(key, value)) continue;
        yield {
          pointer,
          message: words.unknown[key.includes('#') ? 'ofTranslation' : 'message'](shown(key)),
          fixes: [removing(fixWords.removeIt, pointer)],
        };
      }
    },
  },
  {
    id: 'key/credential',
    severity: 'warning',
    title: words.credential.title,
    why: words.credential.why,
    source: SOURCES.secrets,
    example: {
      before: { client_name: 'com.acme.Chat', api_token: 's3cr3t-9f2b7c61' },
      after: { client_name: 'com.acme.Chat' },
    },
    *find({ root, unknownKeys }) {
      for (const [key, value] of Object.entries(root)) {
        if (!isName(key) || typeof value !== 'string' || !holdsToken(value)) continue;
        yield {
          pointer: toPointer([key]),
          message: words.credential.inText(shown(key)),
        };
      }
      for (const { pointer, key, value, meaning } of unknownKeys) {
        if (meaning.kind === 'unknown' || meaning.kind === 'record')
          yield* credentialsIn(pointer, key, value);
      }
    },
  },
];

function misspelt({ pointer, key, value }: UnknownKey, meaning: Meaning & { kind: 'misspelt' }): Found {
  const { name, distance, isTaken } = meaning;
  if (isTaken) {
    const message = words.misspelt.isTaken(shown(key), name);
    return { pointer, message, fixes: [removing(fixWords.removeThisOne, pointer)] };
  }
  const around = parentPointer(pointer) ?? '';
  const changes: Change[] = [
    ...listOf(pointer, childPointer(around, name), value),
    { op: 'rename', pointer, key: name },
  ];
  const fix: Fix = {
    label: fixWords.renameTo(name),
    changes,
    ...(distance <= 2 && ({ safe: true } as const)),
  };
  return { pointer, message: words.misspelt.meant(shown(key), name), fixes: [fix] };
}

function atWrongLevel(
  { pointer, key, value }: UnknownKey,
  meaning: Meaning & { kind: 'wrong-level' },
): Found {
  const { name, to, distance, isTaken } = meaning;
  const place = destinationOf(name)?.place ?? '';
  const message =
    name === key
      ? words.wrongLevel.message(shown(key), place)
      : words.wrongLevel.underName(shown(key), place, name);
  if (to === undefined) return { pointer, message };
  if (isTaken) {
    return {
      pointer,
      message: `${message} ${words.wrongLevel.isTaken}`,
      fixes: [removing(fixWords.removeThisOne, pointer)],
    };
  }
  const fix: Fix = {
    label: words.wrongLevel.moveIt(place),
    changes: [...listOf(pointer, to, value), { op: 'move', pointer, to }],
    ...(distance === 0 && ({ safe: true } as const)),
  };
  return { pointer, message, fixes: [fix] };
}

/**
 * Text under a key that takes a list of texts at `to` becomes a list with one item, as `redirect_uri` does for `redirect_uris`.
 * It does so where it stands, so that nothing is written over should the new place be taken by then.
 */
function listOf(pointer: string, to: string, value: unknown): Change[] {
  const schema = schemaAt(fromPointer(to));
  const isOne = typeof value === 'string' && schema?.type === 'array' && schema.items?.type === 'string';
  return isOne ? [{ op: 'set', pointer, value: [value] }] : [];
}

/** The texts of a manifest that people write freely. */
const isName = (key: string): boolean => /^(description|display_name|client_name(#.*)?)$/s.test(key);

// Client metadata of RFC 7591 whose names sound like credentials and whose values are none.
const HARMLESS_NAME = /(_|^)(uri|url|method|methods|type|types|at|in|endpoint|alg|enabled|required|name|id)$/;
const NO_SECRET = [
  // Words of a sentence may stand behind these schemes: "Basic connector".
  /^(basic|digest|negotiate|token|api-?key)\s/i,
  // A dotted name, an id.
  /^[a-z][\w-]*(\.[a-z][\w-]*)+$/i,
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
];

function isCredential(key: string, value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value === WITHHELD) return false;
  const byName = isSecretName(key) && !HARMLESS_NAME.test(key.toLowerCase()) && value.length >= 4;
  return byName || (isSecretValue(value) && !NO_SECRET.some((pattern) => pattern.test(value)));
}

function* credentialsIn(pointer: string, key: string, value: unknown): Generator<Found> {
  if (isCredential(key, value)) {
    yield {
      pointer,
      message: words.credential.asValue(shown(key)),
      fixes: [removing(fixWords.removeIt, pointer)],
    };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, item] of Object.entries(value)) {
    const name = Array.isArray(value) ? key : inner;
    yield* credentialsIn(pointer + toPointer([inner]), name, item);
  }
}
