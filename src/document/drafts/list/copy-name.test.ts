import { expect, it } from 'vitest';
import { copyName } from './copy-name';

it('numbers copies on, past the names that are taken', () => {
  expect(copyName('Chat', [])).toBe('Chat (copy)');
  expect(copyName('Chat', ['Chat (copy)'])).toBe('Chat (copy 2)');
  expect(copyName('Chat', ['Chat (copy)', 'Chat (copy 2)', 'Chat (copy 4)'])).toBe('Chat (copy 3)');
  expect(copyName('Chat (copy)', ['Chat (copy)'])).toBe('Chat (copy 2)');
  expect(copyName('Chat (copy 2)', ['Chat (copy 2)'])).toBe('Chat (copy)');
  expect(copyName('Mine (old)', [])).toBe('Mine (old) (copy)');
});
