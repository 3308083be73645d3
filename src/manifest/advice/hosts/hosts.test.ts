import { describe, expect, it } from 'vitest';
import { placeholderMarker } from '../../schema/placeholder-marker';
import { type HostKind, hostKind, mixedAlphabets } from './hosts';

const hostOf = (host: string) => new URL(`https://${host}/`).hostname;

describe('the kind of a host', () => {
  it.each<[HostKind, string]>([
    ['placeholder', 'your'],
    ['placeholder', 'your-domain.com'],
    ['placeholder', 'api.yourcompany.com'],
    ['placeholder', 'your.domain.com'],
    ['placeholder', 'myserver.net'],
    ['placeholder', 'my-company.com'],
    ['example', 'example.com'],
    ['example', 'hooks.EXAMPLE.org.'],
    ['tunnel', 'a1b2.ngrok.io'],
    ['tunnel', 'a1b2.eu.ngrok.io'],
    ['tunnel', 'x.ngrok-free.app'],
    ['tunnel', 'x.trycloudflare.com'],
    ['tunnel', 'x.loca.lt'],
    ['tunnel', 'x.serveo.net'],
    ['tunnel', 'x.pagekite.me'],
    ['tunnel', 'machine.tail1234.ts.net'],
    ['tunnel', 'abc-443.euw.devtunnels.ms'],
    ['request-bin', 'webhook.site'],
    ['request-bin', 'eo1.m.pipedream.net'],
    ['request-bin', 'x.free.beeceptor.com'],
    ['loopback', 'localhost'],
    ['loopback', 'app.localhost'],
    ['loopback', '127.0.0.1'],
    ['loopback', '0x7f.1'],
    ['loopback', '2130706433'],
    ['loopback', '017700000001'],
    ['loopback', '0'],
    ['loopback', '[::1]'],
    ['loopback', '[::]'],
    ['loopback', '[::ffff:127.0.0.1]'],
    ['loopback', '127.0.0.1.'],
    ['private', '10.1.2.3'],
    ['private', '172.31.255.255'],
    ['private', '192.168.257'],
    ['private', '169.254.169.254'],
    ['private', '100.64.0.1'],
    ['private', '192.0.2.7'],
    ['private', '[fd12::1]'],
    ['private', '[fe80::1]'],
    ['private', '[::ffff:10.0.0.1]'],
    ['private', '[64:ff9b::10.0.0.1]'],
    ['private-name', 'printer.local'],
    ['private-name', 'api.corp.internal'],
    ['private-name', 'a.test'],
    ['private-name', 'a.example'],
    ['private-name', 'a.invalid'],
    ['single-label', 'intranet-server'],
    ['ip-address', '172.32.0.1'],
    ['ip-address', '8.8.8.8'],
    ['ip-address', '[2606:4700::1111]'],
    ['public', 'connector.acme-retail.com'],
    ['public', 'notngrok.io'],
    ['public', 'yourang.com'],
    ['public', 'economy-site.com'],
    ['public', 'my.acme.com'],
    ['public', 'thelocal.se'],
  ])('%s: %s', (kind, host) => {
    expect(hostKind(hostOf(host))).toBe(kind);
  });
});

describe('mixed alphabets', () => {
  it.each<[string, string[] | undefined]>([
    ['аcme.com', ['Latin', 'Cyrillic']],
    ['acmε.com', ['Latin', 'Greek']],
    ['bücher.de', undefined],
    ['пример.com', undefined],
    ['例えばabcカナ.jp', undefined],
    ['acme.com', undefined],
  ])('%s', (host, alphabets) => {
    expect(mixedAlphabets(hostOf(host))?.alphabets).toEqual(alphabets);
  });

  it('tells the host in letters', () => {
    expect(mixedAlphabets(hostOf('аcme.com'))?.host).toBe('аcme.com');
  });
});

describe('a mark that is to be filled in', () => {
  it.each<[string, string | undefined]>([
    ['{YOUR_APPLICATION_DOMAIN}', '{YOUR_APPLICATION_DOMAIN}'],
    ['com.<YOURAPPNAME>', '<YOURAPPNAME>'],
    ['{{host}}', '{{host}}'],
    ['Bearer YOUR_TOKEN', 'YOUR_TOKEN'],
    ['[your key]', undefined],
    ['[YOUR KEY]', '[YOUR KEY]'],
    ['CHANGEME', 'CHANGEME'],
    ['{"a": 1}', undefined],
    ['a < b and c > d', undefined],
    ['Your app', undefined],
    ['todoist', undefined],
    [`${'{'.repeat(50_000)}${'a'.repeat(50_000)}`, undefined],
    ['<'.repeat(100_000), undefined],
  ])('%#', (text, marker) => {
    expect(placeholderMarker(text)).toBe(marker);
  });
});
