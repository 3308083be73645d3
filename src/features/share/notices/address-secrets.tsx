import { KeyRound } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import type { AddressSecret } from '../../../manifest/secrets/address-secrets';
import { Notice } from '../../../ui/notice/notice';
import { PlaceRows } from './place-rows';

/** Addresses with a password or a key in them: an address cannot be shared without it, so the sender has to know. */
export function AddressSecrets({
  secrets,
  onShow,
}: {
  secrets: readonly AddressSecret[];
  onShow: (pointer: string) => void;
}) {
  return (
    <Notice tone="warning" icon={<KeyRound aria-hidden />} label="Credentials in addresses">
      <p>
        <strong>{counted(secrets.length, 'credential')} in addresses.</strong> Whoever gets the link or the
        file can read them. Where the endpoint allows it, send the credential in a header instead: those are
        left out.
      </p>
      <PlaceRows
        places={secrets}
        keyOf={(secret) => `${secret.pointer} ${secret.kind === 'parameter' ? secret.name : ''}`}
        onShow={onShow}
      >
        {(secret) => (
          <>
            <bdi>{placeInWords(secret.pointer)}</bdi>:{' '}
            {secret.kind === 'password' ? (
              'a name or password in front of the host'
            ) : (
              <>
                the parameter{' '}
                <code>
                  <bdi>{visibleText(secret.name.slice(0, 100))}</bdi>
                </code>
              </>
            )}
          </>
        )}
      </PlaceRows>
    </Notice>
  );
}
