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
    title: 'A key that is close to a known one',
    why: 'The platform passes over keys that it does not know, so the setting has no effect and nobody is told.',
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
    title: 'A known key at the wrong level',
    why: 'A key counts only at its own place. Anywhere else the platform passes over it, and everything inside it.',
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
    title: 'A key that the platform writes',
    why: 'The platform gives these keys to an app when it installs it. A request that brings its own may be refused, and client_secret is a credential that does not belong into a file.',
    source: SOURCES.installing,
    example: {
      before: { client_name: 'com.acme.Chat', client_id: '0b5d3c1e' },
      after: { client_name: 'com.acme.Chat' },
    },
    *find({ unknownKeys }) {
      for (const { pointer, meaning } of unknownKeys) {
        if (meaning.kind !== 'platform') continue;
        const ending =
          meaning.name === 'client_secret' ? ' It is a credential: keep it out of the file.' : '';
        yield {
          pointer,
          message: `${shown(meaning.name)} is written by the platform. Remove it from a request to install.${ending}`,
          fixes: [removing('Remove it', pointer)],
        };
      }
    },
  },
  {
    id: 'key/record',
    severity: 'info',
    title: "A key of the platform's own records",
    why: 'Such keys stand in what the platform answers. It is not documented whether a request may set them; they stay in the file until somebody takes them out.',
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
          message: `${shown(key)} stands in records of the platform. It is unknown whether a request may set it: ask the account team, or remove it.`,
          fixes: [removing('Remove it', pointer)],
        };
      }
    },
  },
  {
    id: 'key/unknown',
    severity: 'info',
    title: 'A key that nobody knows',
    why: "Neither the platform's documentation nor its records have this key. It does no harm that is known of, and most probably nothing else.",
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
          message: key.includes('#')
            ? `Only "client_name" is known to have translations. Keep ${shown(key)} only if somebody needs it.`
            : `${shown(key)} is not a key that the platform is known to take. Keep it only if somebody needs it.`,
          fixes: [removing('Remove it', pointer)],
        };
      }
    },
  },
  {
    id: 'key/credential',
    severity: 'warning',
    title: 'A credential in the document',
    why: 'A manifest is sent by mail, kept in repositories and read by several people. A password or token in it is known to all of them.',
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
          message: `${shown(key)} has what looks like a credential in it. Keep it out of the manifest.`,
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
  const what = `${shown(key)} is not a key that the platform knows here.`;
  if (isTaken) {
    const message = `${what} "${name}" stands beside it: keep one of the two.`;
    return { pointer, message, fixes: [removing('Remove this one', pointer)] };
  }
  const around = parentPointer(pointer) ?? '';
  const changes: Change[] = [
    ...listOf(pointer, childPointer(around, name), value),
    { op: 'rename', pointer, key: name },
  ];
  const fix: Fix = {
    label: `Rename to "${name}"`,
    changes,
    ...(distance <= 2 && ({ safe: true } as const)),
  };
  return { pointer, message: `${what} Did you mean "${name}"?`, fixes: [fix] };
}

function atWrongLevel(
  { pointer, key, value }: UnknownKey,
  meaning: Meaning & { kind: 'wrong-level' },
): Found {
  const { name, to, distance, isTaken } = meaning;
  const shownName = name === key ? '' : `, as "${name}"`;
  const place = destinationOf(name)?.place ?? '';
  const message = `${shown(key)} stands at the wrong level. Move it ${place}${shownName}.`;
  if (to === undefined) return { pointer, message };
  if (isTaken) {
    const ending = 'Something else stands there already: keep one of the two.';
    return { pointer, message: `${message} ${ending}`, fixes: [removing('Remove this one', pointer)] };
  }
  const fix: Fix = {
    label: `Move it ${place}`,
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
      message: `The value of ${shown(key)} looks like a credential. Keep it out of the manifest.`,
      fixes: [removing('Remove it', pointer)],
    };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [inner, item] of Object.entries(value)) {
    const name = Array.isArray(value) ? key : inner;
    yield* credentialsIn(pointer + toPointer([inner]), name, item);
  }
}
