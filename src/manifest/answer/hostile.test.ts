import { describe, expect, it } from 'vitest';
import { cost } from '../../lib/test-support/pace';
import { WITHHELD } from '../secrets/credentials';
import connector from '../templates/connector.json?raw';
import { answerChanges, isPlain } from './answer';

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
// biome-ignore lint/suspicious/noExplicitAny: the tests reach into the template at will.
const change = (text: string, make: (manifest: any) => void): string => {
  const manifest = JSON.parse(text);
  make(manifest);
  return JSON.stringify(manifest);
};
const BASE = change(connector, (manifest) => {
  manifest.capabilities.webhooks[EVENT].headers = many(6, (at) => ({
    header_name: `X-Key-${at}`,
    header_value: `hush-${at}`,
  }));
});
const OBJECTS = change(BASE, (manifest) => {
  manifest.x = many(60_000, (at) => ({ a: at }));
});

/** As a multiple of a fixed piece of work: what costs the most takes a third of it, what grew with the square of 60,000 would take many times as many. */
const MOST = 240;

describe('a hostile answer stops nothing', () => {
  it.each<[string, string, string]>([
    [
      '60,000 keys',
      BASE,
      change(BASE, (manifest) =>
        Object.assign(manifest, Object.fromEntries(many(60_000, (at) => [`k${at}`, 1]))),
      ),
    ],
    [
      '1,000 keys of 1,000 characters',
      BASE,
      change(BASE, (manifest) =>
        Object.assign(manifest, Object.fromEntries(many(1_000, (at) => [`k${at}`, 'x'.repeat(1_000)]))),
      ),
    ],
    [
      '9,000 withheld headers of one name',
      BASE,
      change(BASE, (manifest) => {
        manifest.capabilities.webhooks[EVENT].headers = many(9_000, () => ({
          header_name: 'X-Key-1',
          header_value: WITHHELD,
        }));
      }),
    ],
    [
      '9,000 withheld headers of many names',
      BASE,
      change(BASE, (manifest) => {
        manifest.capabilities.webhooks[EVENT].headers = many(9_000, (at) => ({
          header_name: `X-Key-${9_000 - at}`,
          header_value: WITHHELD,
        }));
      }),
    ],
    ['a list of 60,000 objects', BASE, OBJECTS],
    ['as many taken out again', OBJECTS, BASE],
    ['as many in another order', OBJECTS, change(OBJECTS, (manifest) => manifest.x.reverse())],
    [
      'as many of which each is changed',
      OBJECTS,
      change(OBJECTS, (manifest) => {
        manifest.x = many(60_000, (at) => ({ a: -at - 1 }));
      }),
    ],
    [
      'other 60,000 texts in a list that the sender filled too',
      BASE.replace('{', '{"y":["a","b"],'),
      change(BASE, (manifest) => {
        manifest.y = many(60_000, (at) => `t${at}`);
      }),
    ],
    [
      '300,000 numbers in a list that was empty',
      BASE.replace('{', '{"y":[],'),
      BASE.replace('{', `{"y":[${many(300_000, (at) => at)}],`),
    ],
  ])(
    '%s',
    (_, base, theirs) => {
      const quick = (work: () => void) => expect(cost(work, MOST)).toBeLessThan(MOST);
      let found: ReturnType<typeof answerChanges> | undefined;
      const mine = base
        .replace('"description": "', '"description": "My ')
        .replace('"description":"', '"description":"My ');
      quick(() => (found = answerChanges({ base, mine, theirs })));
      let listed: ReturnType<NonNullable<typeof found>['list']> | undefined;
      quick(() => (listed = found?.list(() => false)));
      const plain = listed?.changes.filter(isPlain) ?? [];
      expect(plain.length).toBeGreaterThan(0);
      quick(() => found?.accept(plain));
    },
    60_000,
  );
});
