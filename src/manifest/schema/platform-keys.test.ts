import { describe, expect, it } from 'vitest';
import { editManifest } from './edit-manifest';
import { platformKeyRemovals, platformKeysIn } from './platform-keys';

const RECORD = `{
  "id": 12345678901234567890,
  "client_id": "c",
  "client_name": "a",
  "client_secret": "s",
  "client_id_issued_at": 1,
  "client_secret_expires_at": 0,
  "capabilities": { "webhooks": { "id": 1 } },
  "mine": 1.0,
  "deleted": false
}`;

describe('platform keys', () => {
  it('are found at the top level alone, in the order of the text', () => {
    expect(platformKeysIn(RECORD)).toEqual([
      'id',
      'client_id',
      'client_secret',
      'client_id_issued_at',
      'client_secret_expires_at',
      'deleted',
    ]);
  });

  it('can be taken out without touching anything else', () => {
    expect(editManifest(RECORD, platformKeyRemovals(platformKeysIn(RECORD))).text).toBe(`{
  "client_name": "a",
  "capabilities": { "webhooks": { "id": 1 } },
  "mine": 1.0
}`);
  });

  it('go however often they stand there', () => {
    const text = '{"id": 1, "client_id": "c", "client_name": "a", "id": 2}';
    expect(editManifest(text, platformKeyRemovals(platformKeysIn(text))).text).toBe('{"client_name": "a"}');
  });

  it('are no more than keys of its own in a manifest that has no answer of the platform in it', () => {
    expect(platformKeysIn('{"id": 12345678901234567890, "client_name": "a"}')).toEqual([]);
  });

  it('are none in a text without an object', () => {
    for (const text of ['[]', '', '[{"id": 1}]']) expect(platformKeysIn(text)).toEqual([]);
  });
});
