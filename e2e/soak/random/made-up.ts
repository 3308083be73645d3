import { TEMPLATE } from '../../support/driver';

type Random = (below: number) => number;

const PIECES = [
  'a',
  'bc',
  'App',
  ' ',
  '1',
  '0',
  '-',
  '.',
  '/',
  'https://x.example/',
  'ü',
  '名',
  '👩‍💻',
  '"',
  '\\',
  ',',
  '}',
  ']',
  '{',
  ':',
  'é',
];

/** A few characters, as somebody types them: words, digits, and what breaks JSON or has to be escaped in it. */
export function someText(random: Random): string {
  return Array.from({ length: 1 + random(4) }, () => PIECES[random(PIECES.length)]).join('');
}

/** A manifest that is not the one before: the template with another name, less, or something of its own. */
export function someManifest(random: Random): string {
  const value = JSON.parse(TEMPLATE);
  value.client_name = `made-up ${random(1_000)}`;
  if (random(3) === 0) delete value.capabilities;
  if (random(3) === 0) value[`x_${random(10)}`] = [random(100), { deep: [true, null] }];
  if (random(3) === 0) value.redirect_uris = ['https://a.example/back', 'https://b.example/back'];
  if (random(4) === 0) value['client_name#fr'] = 'Réponse';
  return `${JSON.stringify(value, null, [2, 4, '\t'][random(3)])}${random(2) === 0 ? '\n' : ''}`;
}
