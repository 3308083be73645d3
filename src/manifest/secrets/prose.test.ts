import { describe, expect, it } from 'vitest';
import { tellsCredential } from './prose';

describe('a note that', () => {
  it.each([
    'Please install it. Password: Xy12345678!',
    'client_secret=abcdef123456',
    'The token is 4f9a0c7712de.',
    'Das Passwort lautet Sommer2026.',
    'use the API key "a1b2c3d4e5"',
    'Authorization: Bearer abc123def456',
    'Authorization: Basic dXNlcjpwYXNzd29yZDE=',
    'Here: ghp_abcdefghijk12345 for the repository',
    'Zugang mit eyJhbGciOiJIUzI1NiJ9.e30',
  ])('%s tells a credential', (note) => expect(tellsCredential(note)).toBe(true));

  it.each([
    '',
    'The token is missing, please set it for account 12345678.',
    'The secret comes by another mail on 2026-12-01.',
    'Please rotate the client secret.',
    'Header X-Key: the key acme-region-2 is new.',
    'Test with https://hooks.acme.com/v2/events/1234567890abcdef',
    'Ticket LP-20261128a, basic setup only.',
    'passwords1 abcdefgh12345',
  ])('%s tells none', (note) => expect(tellsCredential(note)).toBe(false));
});
