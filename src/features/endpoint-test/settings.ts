import { isSafeInTerminal } from '../../manifest/endpoint-test/shell';
import { SIGNATURE_KINDS, type SignatureKind } from '../../manifest/endpoint-test/signature';

/** What a test needs to know beyond the manifest. Nothing of it is stored. */
export type TestSettings = {
  secret: string;
  kind: SignatureKind;
  account: string;
  clientId: string;
  /** Where the commands send to: the endpoints of the manifest, or a receiver on this machine. */
  target: 'endpoints' | 'local';
};

/** What a dialog starts with. */
export const START: TestSettings = {
  secret: '',
  kind: SIGNATURE_KINDS[0] as SignatureKind,
  account: '',
  clientId: '',
  target: 'endpoints',
};

/** What stands in a header where nobody typed anything. */
export const STAND_INS = { account: '41827364', clientId: '00000000-0000-4000-8000-000000000000' } as const;

/** A typed value of a header, or its stand-in where there is none that can be sent. */
export function typedOr(stand: string, typed: string): string {
  const text = typed.trim();
  return text === '' || !isSafeInTerminal(text) ? stand : text;
}

/** A secret for those whose app is not installed yet: 32 random bytes in hexadecimal. */
export function madeUpSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
