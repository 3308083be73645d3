import { KeyRound } from 'lucide-react';
import * as words from '#words/features/share/notices';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import type { AddressSecret } from '../../../manifest/secrets/address-secrets';
import { Notice } from '../../../ui/notice/notice';
import { Rich } from '../../../ui/rich';
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
    <Notice tone="warning" icon={<KeyRound aria-hidden />} label={words.credentialsInAddresses}>
      <p>
        <strong>{words.countedInAddresses(secrets.length)}</strong> {words.addressesReadable}
      </p>
      <PlaceRows
        places={secrets}
        keyOf={(secret) => `${secret.pointer} ${secret.kind === 'parameter' ? secret.name : ''}`}
        onShow={onShow}
      >
        {(secret) => (
          <Rich
            text={secret.kind === 'password' ? words.nameOrPassword : words.parameter}
            parts={{
              place: () => <bdi>{placeInWords(secret.pointer)}</bdi>,
              name: () =>
                secret.kind === 'parameter' ? (
                  <code>
                    <bdi>{visibleText(secret.name.slice(0, 100))}</bdi>
                  </code>
                ) : null,
            }}
          />
        )}
      </PlaceRows>
    </Notice>
  );
}
