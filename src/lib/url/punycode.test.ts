import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUrl } from './parse-url';
import { decodePunycode, unicodeHost } from './punycode';

describe('punycode', () => {
  it.each([
    ['bcher-kva', 'bücher'],
    ['fiqs8s', '中国'],
    // From section 7.1 of RFC 3492: Arabic, Russian, and a title with kana and Latin letters.
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    ['-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n', '安室奈美恵-with-SUPER-MONKEYS'],
    ['', ''],
  ])('%s', (label, text) => {
    expect(decodePunycode(label)).toBe(text);
  });

  it.each(['!', 'a-!', 'a-b!', 'é-a', '99999999999999'])('%s is none', (label) => {
    expect(decodePunycode(label)).toBeUndefined();
  });

  it('reads back what the URL parser wrote', () => {
    for (const host of ['bücher.de', 'пример.com', '例え.jp', 'xn--a.de']) {
      if (!parseUrl(`https://${host}`)) continue;
      expect(unicodeHost(new URL(`https://${host}`).hostname)).toBe(host);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodePunycode(text)));
  });
});
