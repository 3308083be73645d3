import { expect, it } from 'vitest';
import { titleOf } from './use-title';

it.each([
  ['com.acme.Chat', 'com.acme.Chat – Install Manifest Editor'],
  ['a\u202egpj.exe', 'a⟨U+202E⟩gpj.exe – Install Manifest Editor'],
  ['a\nb\0', 'a⟨U+000A⟩b⟨U+0000⟩ – Install Manifest Editor'],
  ['  ', 'Install Manifest Editor'],
  [12, 'Install Manifest Editor'],
])('the title of %j', (name, title) => {
  expect(titleOf(name)).toBe(title);
});
