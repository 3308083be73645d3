import { Image } from 'lucide-react';
import type { ReactNode } from 'react';
import * as words from '#words/features/review/values';
import { type AddressParts, addressParts } from '../../../manifest/schema/formats/address';
import { Quoted } from '../../../ui/quoted/quoted';
import { Rich } from '../../../ui/rich';
import styles from './show-logo.module.css';
import { Address } from './value-view';

const MAX_SHOWN = 300;

/** Where the logo comes from; `children` is a way to see it on request. */
export function ShowLogo({ address, children }: { address: string; children: ReactNode }) {
  if (address === '') return null;
  const parts = addressParts(address);
  return (
    <div className={styles.logo}>
      <Image aria-hidden />
      <span>
        <Rich
          text={words.logo}
          parts={{
            address: () =>
              /^https?:\/\//i.test(parts.before) ? (
                <Address parts={shortenedParts(parts)} />
              ) : (
                <Quoted text={shortened(address)} className={styles.path} />
              ),
          }}
        />
      </span>
      {children}
    </div>
  );
}

/** Cut around the host, never in it: the host that is shown is the one that is asked. */
function shortenedParts(parts: AddressParts): AddressParts {
  return { ...parts, before: shortened(parts.before), after: shortened(parts.after) };
}

function shortened(address: string): string {
  return address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)}…` : address;
}
