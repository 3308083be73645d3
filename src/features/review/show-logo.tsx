import { ExternalLink, Image } from 'lucide-react';
import { addressParts } from '../../manifest/address';
import { Address, Quoted } from './said';
import styles from './show-logo.module.css';

const MAX_SHOWN = 300;

/**
 * Where the logo comes from, and a way to see it on request. The picture opens in a tab of its own: this page loads nothing from
 * elsewhere, so that whoever placed the address does not learn who reads the review and when.
 */
export function ShowLogo({ address }: { address: string }) {
  if (address === '') return null;
  if (isWebAddress(address)) {
    return (
      <p className={styles.logo}>
        <Image aria-hidden />
        <span>
          Logo: <Address parts={addressParts(shortened(address))} />
        </span>
        <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
          Show the logo
          <ExternalLink aria-hidden />
          <span className={styles.hint}>(opens in a new tab)</span>
        </a>
      </p>
    );
  }
  const isPath = address.startsWith('/') && !address.startsWith('//');
  return (
    <p className={styles.logo}>
      <Image aria-hidden />
      <span>
        Logo: <Quoted text={shortened(address)} className={styles.path} />{' '}
        {isPath
          ? 'This is a path inside the platform, so the picture can be seen only there.'
          : 'This is no web address, so there is nothing to show.'}
      </span>
    </p>
  );
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function shortened(address: string): string {
  return address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)}…` : address;
}
