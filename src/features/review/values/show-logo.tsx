import { ExternalLink, Image } from 'lucide-react';
import { useState } from 'react';
import { type AddressParts, addressParts } from '../../../manifest/schema/address';
import { Button } from '../../../ui/button';
import { Quoted } from '../../../ui/quoted/quoted';
import styles from './show-logo.module.css';
import { Address } from './value-view';

const MAX_SHOWN = 300;
/** What the platform asks of a logo, in pixels each way (manifest.md). */
const SIZE = 70;

/**
 * Where the logo comes from, and a way to see it on request: whoever placed the address learns by it that somebody looks, so
 * nothing is loaded before.
 */
export function ShowLogo({ address }: { address: string }) {
  if (address === '') return null;
  return (
    <div className={styles.logo}>
      <Image aria-hidden />
      <span>
        Logo:{' '}
        {isWebAddress(address) ? (
          <Address parts={shortenedParts(address)} />
        ) : (
          <Quoted text={shortened(address)} className={styles.path} />
        )}
      </span>
      <Picture address={address} />
    </div>
  );
}

function Picture({ address }: { address: string }) {
  const [state, setState] = useState<'loading' | 'failed' | { width: number; height: number }>();
  if (!isWebAddress(address)) return <span>{whyNot(address)}</span>;
  // A page with https does not show pictures that come unencrypted.
  if (!isSecure(address) || state === 'failed') {
    return (
      <>
        {state === 'failed' ? <span role="alert">The picture could not be loaded from there.</span> : null}
        <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
          Open the logo
          <ExternalLink aria-hidden />
          <span className={styles.hint}>(in a new tab)</span>
        </a>
      </>
    );
  }
  if (state === undefined) {
    return (
      <span className={styles.ask}>
        <Button size="sm" onClick={() => setState('loading')}>
          Show the logo
        </Button>{' '}
        <span className={styles.hint}>loads it from there</span>
      </span>
    );
  }
  return (
    <>
      <img
        className={styles.picture}
        src={address}
        alt="Logo of the app"
        referrerPolicy="no-referrer"
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          setState({ width, height })
        }
        onError={() => setState('failed')}
      />
      <span ref={takeFocus} tabIndex={-1} role="status">
        {state === 'loading' ? 'Loading …' : sizeInWords(state)}
      </span>
    </>
  );
}

/** The button that was pressed is gone: the focus goes to what came of it. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

function sizeInWords({ width, height }: { width: number; height: number }): string {
  // A drawing without a size of its own fits any.
  if (width === 0 || (width === SIZE && height === SIZE)) return `${SIZE} × ${SIZE} pixels, as it must be.`;
  return `${width} × ${height} pixels: it must be exactly ${SIZE} × ${SIZE}.`;
}

function whyNot(address: string): string {
  const isPath = address.startsWith('/') && !address.startsWith('//');
  return isPath
    ? 'This is a path inside the platform, so the picture can be seen only there.'
    : 'This is no web address, so there is nothing to show.';
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

const isSecure = (address: string): boolean => new URL(address).protocol === 'https:';

/** Cut around the host, never in it: the host that is shown is the one that is asked. */
function shortenedParts(address: string): AddressParts {
  const parts = addressParts(address);
  return { ...parts, before: shortened(parts.before), after: shortened(parts.after) };
}

function shortened(address: string): string {
  return address.length > MAX_SHOWN ? `${address.slice(0, MAX_SHOWN)}…` : address;
}
