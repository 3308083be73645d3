import { describe, expect, it } from 'vitest';
import { named, type Seen, seen } from './test-values';

describe('each rule, broken once', () => {
  it.each<[name: string, value: unknown, problem: Seen]>([
    ['name empty', { client_name: '' }, ['/client_name', 'Give the application a name.', 'schema/minLength']],
    [
      'name too long',
      { client_name: 'x'.repeat(131) },
      ['/client_name', 'Shorten the name to 128 characters: it has 131.', 'schema/maxLength'],
    ],
    [
      'name no text',
      { client_name: 7 },
      ['/client_name', 'Write the name as text in quotation marks, not as a number.', 'schema/type'],
    ],
    [
      'name in French too long',
      named({ 'client_name#fr': 'x'.repeat(129) }),
      ['/client_name#fr', 'Shorten the name to 128 characters: it has 129.', 'schema/maxLength'],
    ],
    [
      'name in no language',
      named({ 'client_name#not_a_tag!': 'x' }),
      [
        '/client_name#not_a_tag!',
        '"not_a_tag!" is not a language tag. Put one such as fr, de or pt-BR after client_name#.',
        'schema/format/manifest-key',
      ],
    ],
    [
      'display name too long',
      named({ display_name: 'x'.repeat(129) }),
      ['/display_name', 'Shorten the display name to 128 characters: it has 129.', 'schema/maxLength'],
    ],
    [
      'description too long',
      named({ description: '👍'.repeat(257) }),
      ['/description', 'Shorten the description to 256 characters: it has 257.', 'schema/maxLength'],
    ],
    [
      'enabled null',
      named({ enabled: null }),
      ['/enabled', 'Write true or false here, not null.', 'schema/type'],
    ],
    [
      'unknown grant type',
      named({ grant_types: ['password'] }),
      [
        '/grant_types/0',
        '"password" is not a known grant type. Untick it or correct it in the JSON.',
        'schema/enum',
      ],
    ],
    [
      'redirect address without scheme',
      named({ redirect_uris: ['/cb'] }),
      [
        '/redirect_uris/0',
        "Start the address with https://, or with the app's own scheme such as myapp://.",
        'schema/format/absolute-uri',
      ],
    ],
    [
      'redirect address empty',
      named({ redirect_uris: [''] }),
      ['/redirect_uris/0', 'Type an address, or remove this entry.', 'schema/format/absolute-uri'],
    ],
    [
      'redirect address too long',
      named({ redirect_uris: [`https://a.example/${'x'.repeat(120)}`] }),
      ['/redirect_uris/0', 'Shorten the address to 128 characters: it has 138.', 'schema/maxLength'],
    ],
    [
      'redirect address three times',
      named({ redirect_uris: ['a:b', 'a:b', 'a:b'] }),
      ['/redirect_uris', '"a:b" is in the list 3 times. Keep one.', 'schema/uniqueItems'],
    ],
    [
      'response types as text',
      named({ response_types: 'code' }),
      [
        '/response_types',
        'Write response types as a list, for example ["code"], not as plain text.',
        'schema/type',
      ],
    ],
    [
      'scope too long',
      named({ scope: 'x'.repeat(129) }),
      ['/scope', 'Shorten the scope to 128 characters: it has 129.', 'schema/maxLength'],
    ],
    [
      'scope empty',
      named({ scope: '' }),
      [
        '/scope',
        'Type at least one scope, for example msg.consumer, or remove the scope.',
        'schema/format/scope-list',
      ],
    ],
    [
      'scope with a quotation mark',
      named({ scope: 'a"b' }),
      ['/scope', 'Remove the character " from the scope.', 'schema/format/scope-list'],
    ],
    [
      'logo without scheme',
      named({ logo_uri: 'logo.png' }),
      [
        '/logo_uri',
        'Start the address with https://, or with / for a path inside the platform.',
        'schema/format/uri-or-path',
      ],
    ],
    [
      'logo address too long',
      named({ logo_uri: `/${'x'.repeat(1024)}` }),
      ['/logo_uri', 'Shorten the address to 1024 characters: it has 1025.', 'schema/maxLength'],
    ],
    [
      'quick launch as text',
      named({ quick_launch_enabled: 'true' }),
      ['/quick_launch_enabled', 'Write true without quotation marks.', 'schema/type'],
    ],
    [
      'entry address empty',
      named({ entry_uri: '' }),
      [
        '/entry_uri',
        'Type the address at which the application starts, or remove the entry address.',
        'schema/format/absolute-uri',
      ],
    ],
    [
      'profile no whole number',
      named({ enabled_for_profiles: [1.5] }),
      ['/enabled_for_profiles/0', 'Type a whole number.', 'schema/type'],
    ],
    [
      'capabilities a list',
      named({ capabilities: [] }),
      [
        '/capabilities',
        'Write the capabilities as an object in curly brackets, not as a list.',
        'schema/type',
      ],
    ],
  ])('%s', (_name, value, problem) => {
    expect(seen(value)).toEqual([problem]);
  });
});
