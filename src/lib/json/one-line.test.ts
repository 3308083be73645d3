import { expect, it } from 'vitest';
import { editText } from './edit';

it('a move into an object that has to be made keeps a document on one line', () => {
  const text = '{ "retention_time": 50, "capabilities": { "webhooks": {} } }';
  const to = '/capabilities/webhooks/retry/retention_time';
  expect(editText(text, [{ op: 'move', pointer: '/retention_time', to }], () => []).text).toBe(
    '{ "capabilities": { "webhooks": {"retry": {"retention_time": 50}} } }',
  );
});
