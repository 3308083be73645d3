import { describe, expect, it } from 'vitest';
import { addressParts } from './address';

describe('the host of an address', () => {
  it.each([
    ['https://hooks.example.com/lp?x=1#y', 'hooks.example.com', undefined],
    ['https://HOOKS.example.com:443/', 'HOOKS.example.com:443', undefined],
    ['https://bank.example@evil.example/', 'evil.example', undefined],
    ['https://evil.example\\@bank.example/', 'evil.example', undefined],
    ['https://bücher.example/', 'bücher.example', 'xn--bcher-kva.example'],
    ['https://0x7f.1/', '0x7f.1', '127.0.0.1'],
    ['http://[::1]:8080/x', '[::1]:8080', undefined],
    ['myapp://callback', 'callback', undefined],
    ['not an address', '', undefined],
    ['javascript:alert(1)', '', undefined],
    ['https://', '', undefined],
  ])('%s goes to %s', (address, host, realHost) => {
    const parts = addressParts(address);
    expect([parts.host, parts.realHost]).toEqual([host, realHost]);
    expect(parts.before + parts.host + parts.after).toBe(address);
  });

  it('is secure only with https', () => {
    expect(
      ['https://a/', 'HTTPS://a/', 'http://a/', 'ws://a'].map((one) => addressParts(one).secure),
    ).toEqual([true, true, false, false]);
  });
});
