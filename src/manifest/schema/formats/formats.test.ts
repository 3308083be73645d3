import { describe, expect, it } from 'vitest';
import {
  absoluteUriFault,
  badScopeCharacter,
  formats,
  httpsUrlFault,
  manifestKeyFault,
  scopeFault,
  uriOrPathFault,
} from './formats';

describe('httpsUrlFault', () => {
  it.each([
    'https://example.com',
    'https://example.com/events?tenant=1&x=%20',
    'HTTPS://Example.COM:8443/x',
    'https://your/webhooks/endpoint',
    'https://webhooks.eu.mybrandconnector.com/~x',
    'https://example.com/~a@b(c)',
    'https://user:pass@example.com/x',
    'https://[2001:db8::1]/x',
    'https://münchen.example/straße',
    'https://example.com/a//b',
  ])('accepts %s', (address) => {
    expect(httpsUrlFault(address)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://example.com', 'http'],
    ['http:example.com', 'http'],
    ['ftp://example.com', 'other-scheme'],
    ['example.com/x', 'no-scheme'],
    ['example.com:8080/x', 'no-scheme'],
    ['//example.com/x', 'no-scheme'],
    ['/x', 'no-scheme'],
    ['javascript:alert(1)', 'no-scheme'],
    ['https:example.com', 'slashes'],
    ['https:/example.com', 'slashes'],
    ['https://', 'no-host'],
    ['https:///example.com', 'no-host'],
    ['https://?x=1', 'no-host'],
    ['https:\\\\example.com', 'backslash'],
    ['https://example.com\\x', 'backslash'],
    [' https://example.com', 'white-space'],
    ['https://example.com/a b', 'white-space'],
    ['https://exam\nple.com', 'white-space'],
    ['https://example.com/\u00a0', 'white-space'],
    ['https://example.com:99999', 'unreadable'],
    ['https://exa mple.com', 'white-space'],
    ['https://exa<mple>.com', 'unreadable'],
  ])('finds in %j: %s', (address, fault) => {
    expect(httpsUrlFault(address)).toBe(fault);
  });

  // A pattern that backtracks would not end within the time that a test has.
  it('ends for addresses on which a pattern would backtrack', () => {
    const addresses = [
      'https://webhooks.eu.mybrandconnector.com/~x',
      `https://${'a.'.repeat(5000)}com/~x`,
      `https://example.com/${'~'.repeat(50_000)}`,
      `${'a'.repeat(50_000)}!`,
    ];
    expect(addresses.map((address) => httpsUrlFault(address) ?? 'fine')).toEqual([
      'fine',
      'fine',
      'fine',
      'no-scheme',
    ]);
  });
});

describe('absoluteUriFault', () => {
  it.each([
    'https://example.com/cb',
    'http://localhost:3000/cb',
    'myapp://cb',
    'com.example.app:/oauth2redirect',
    'https://{YOUR_APPLICATION_DOMAIN}/cb',
    'https://example.com/{YOUR_APPLICATION_DOMAIN}/cb',
  ])('accepts %s', (address) => {
    expect(absoluteUriFault(address)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['/cb', 'no-scheme'],
    ['example.com/cb', 'no-scheme'],
    ['{YOUR_APPLICATION_DOMAIN}/cb', 'no-scheme'],
    ['myapp://c b', 'white-space'],
    ['https:/example.com', 'slashes'],
    ['http://', 'no-host'],
    ['https://<YOURAPPNAME>/cb', 'unreadable'],
  ])('finds in %j: %s', (address, fault) => {
    expect(absoluteUriFault(address)).toBe(fault);
  });
});

describe('uriOrPathFault', () => {
  it.each(['/src/modules/campaigns/assets/img/software/Mobile-App.png', '/', 'https://example.com/logo.png'])(
    'accepts %s',
    (address) => {
      expect(uriOrPathFault(address)).toBeUndefined();
    },
  );

  it.each([
    ['', 'empty'],
    ['logo.png', 'no-scheme'],
    ['//example.com/logo.png', 'no-scheme'],
    ['/my logo.png', 'white-space'],
  ])('finds in %j: %s', (address, fault) => {
    expect(uriOrPathFault(address)).toBe(fault);
  });
});

describe('scopeFault', () => {
  it.each(['msg.consumer', 'a b', "!#[]~'"])('accepts %s', (scope) => {
    expect(scopeFault(scope)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    [' a', 'spacing'],
    ['a ', 'spacing'],
    ['a  b', 'spacing'],
    ['a"b', 'character'],
    ['a\\b', 'character'],
    ['a\tb', 'character'],
    ['é', 'character'],
  ])('finds in %j: %s', (scope, fault) => {
    expect(scopeFault(scope)).toBe(fault);
  });

  it('names the character that may not be there', () => {
    expect(badScopeCharacter('a👍"')).toBe('👍');
  });
});

describe('manifestKeyFault', () => {
  it.each([
    'client_name#fr',
    'client_name#pt-BR',
    'client_name#zh-Hant-TW',
    'client_name#x-private',
    'client_name#i-klingon',
    'client_name',
    'client_names#!',
    '__proto__',
    '',
  ])('accepts %s', (key) => {
    expect(manifestKeyFault(key)).toBeUndefined();
  });

  it.each([
    ['client_name#', 'no-language'],
    ['client_name#not_a_tag!', 'bad-language'],
    ['client_name#pt_BR', 'bad-language'],
    ['client_name# fr', 'bad-language'],
    ['client_name#f', 'bad-language'],
  ])('finds in %j: %s', (key, fault) => {
    expect(manifestKeyFault(key)).toBe(fault);
  });
});

describe('formats', () => {
  it('say no where a fault is found', () => {
    expect(formats['https-url']('http://example.com')).toBe(false);
    expect(formats['absolute-uri']('myapp://cb')).toBe(true);
    expect(formats['uri-or-path']('/logo.png')).toBe(true);
    expect(formats['scope-list']('a  b')).toBe(false);
    expect(formats['manifest-key']('client_name#')).toBe(false);
  });
});
