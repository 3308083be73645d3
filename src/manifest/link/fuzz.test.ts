import fc from 'fast-check';
import { expect } from 'vitest';
import { fuzz, jsonText, jsonValue, nearlyJson } from '../../lib/test-support/fuzz';
import { ALPHABET } from './base64url';
import { decodeLink } from './decode';
import { encodeLink, shareUrl } from './encode';
import { frame } from './frame';
import { pastedLink } from './pasted-link';

const SITE = 'https://editor.example/';
const payload = fc.oneof(
  fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 80 }).map((text) => `1${text}`),
  fc.uint8Array({ maxLength: 80 }).map(frame),
  // A sound link whose envelope is anything.
  fc
    .tuple(jsonText, jsonValue)
    .map(([text, envelope]) => encodeLink({ text: `${text}\0${JSON.stringify(envelope)}` })),
  fc.tuple(jsonText, fc.nat(), fc.constantFrom(...ALPHABET)).map(([text, place, letter]) => {
    const sound = encodeLink({ text });
    const at = place % sound.length;
    return sound.slice(0, at) + letter + sound.slice(at + 1);
  }),
);

fuzz(
  'any payload is opened, or refused in a sentence',
  fc.property(payload, nearlyJson, fc.nat({ max: 3 }), (link, around, how) => {
    const text = [
      `${SITE}?#${link}`,
      `${SITE}?#${link}${around}`,
      `${around}${SITE}?#${link}`,
      link + around,
    ][how];
    const opened = decodeLink(text ?? '');
    if (opened.kind === 'damaged') expect(opened.message).toMatch(/\.$/);
    else if (opened.kind === 'ok') for (const repair of opened.repairs) expect(repair).toMatch(/\.$/);
    const pasted = pastedLink(text ?? '');
    if (pasted && 'payload' in pasted) expect(pasted.payload).toMatch(/^1[\w-]+$/);
    expect(Object.prototype).not.toHaveProperty('sender');
  }),
);

fuzz(
  'any text comes back from its link character for character',
  fc.property(fc.oneof(jsonText, nearlyJson), (text) => {
    const wellFormed = text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
    const opened = decodeLink(shareUrl(SITE, encodeLink({ text })));
    expect(opened).toMatchObject({ kind: 'ok', text: wellFormed, repairs: [] });
  }),
);
