import { describe, expect, it, vi } from 'vitest';
import { ALPHABET } from './base64url';
import { decodeLink } from './decode';
import { encodeLink } from './encode';
import {
  connectorWithHeaders,
  connectorWithPaths,
  ENVELOPE,
  filledConnector,
  TEMPLATE,
} from './test-manifests';

vi.setConfig({ testTimeout: 60_000 });

const SITE = 'https://editor.example/app/?#';
const contents = [
  { text: TEMPLATE },
  { text: filledConnector() },
  { text: connectorWithPaths() },
  { text: connectorWithHeaders(), envelope: ENVELOPE },
  { text: '{}' },
];
const sent = contents.map((content) => ({ ...content, payload: encodeLink(content) }));

/** Numbers below `limit`, the same in each run. */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

describe('damage is always noticed', () => {
  it('opens none of 10,000 links with one changed character', () => {
    const random = seeded(7);
    const reasons: Record<string, number> = {};
    for (let i = 0; i < 10_000; i++) {
      const { payload } = sent[i % sent.length] ?? { payload: '' };
      const at = random(payload.length);
      const letter = ALPHABET[(ALPHABET.indexOf(payload[at] ?? '') + 1 + random(63)) % 64] ?? '';
      const opened = decodeLink(SITE + payload.slice(0, at) + letter + payload.slice(at + 1));
      const outcome = opened.kind === 'damaged' ? opened.reason : opened.kind;
      reasons[outcome] = (reasons[outcome] ?? 0) + 1;
    }
    expect(reasons.ok).toBeUndefined();
    expect(reasons.none).toBeUndefined();
    expect(reasons.changed).toBeGreaterThan(9000);
  });

  it('calls a link cut off, at whatever length it was cut', () => {
    const reasons: Record<string, number> = {};
    for (const { payload, text } of sent) {
      for (let length = 1; length < payload.length; length++) {
        const opened = decodeLink(SITE + payload.slice(0, length));
        if (opened.kind === 'ok') expect(opened.text).toBe(text);
        const outcome = opened.kind === 'damaged' ? opened.reason : opened.kind;
        reasons[outcome] = (reasons[outcome] ?? 0) + 1;
      }
    }
    // The last character holds nothing of the document, so a link that lost only that one opens.
    expect(reasons).toEqual({
      'cut-off': sent.reduce((sum, { payload }) => sum + payload.length - 2, 0),
      ok: sent.length,
    });
  });

  it('notices swapped, doubled and lost characters', () => {
    const random = seeded(11);
    for (let i = 0; i < 3000; i++) {
      const { payload, text } = sent[i % sent.length] ?? { payload: '', text: '' };
      const at = 1 + random(payload.length - 3);
      const [a = '', b = ''] = [payload[at], payload[at + 1]];
      const middle = [b + a, a + a + b, b][i % 3] ?? '';
      const opened = decodeLink(SITE + payload.slice(0, at) + middle + payload.slice(at + 2));
      if (opened.kind === 'ok') expect(opened.text).toBe(text);
      expect(opened.kind).not.toBe('none');
    }
  });
});
