import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/features/logo/picture';
import { parseUrl } from '../../lib/url/parse-url';
import { Button } from '../../ui/button';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import styles from './logo.module.css';
import { isAsked, LOGO_SIDE, type PictureSize } from './logo-size';

const LogoCopy = onDemand(async () => (await import('./logo-copy')).LogoCopy);

/**
 * The logo on request: as large as the platform shows it, its real size in words and, where that is another, a copy of the right
 * size. Whoever owns the address learns that somebody looks, so nothing is loaded before the press; no referrer is sent.
 * @param address any text; what cannot be loaded says why
 * @param onMeasured hears the size in pixels, once the picture is there
 */
export function LogoPicture({
  address,
  onMeasured,
}: {
  address: string;
  onMeasured?: ((size: PictureSize) => void) | undefined;
}) {
  const [state, setState] = useState<'loading' | 'failed' | PictureSize>();
  if (!isWebAddress(address)) return <span>{whyNot(address)}</span>;
  // A page with https does not show pictures that come unencrypted.
  if (!isSecure(address) || state === 'failed') {
    return (
      <>
        {state === 'failed' ? <span role="alert">{words.notLoaded}</span> : null}
        <a className={styles.link} href={address} target="_blank" rel="noopener noreferrer">
          {words.openLogo}
          <ExternalLink aria-hidden />
          <span className={styles.hint}>{words.inNewTab}</span>
        </a>
      </>
    );
  }
  if (state === undefined) {
    return (
      <span className={styles.ask}>
        <Button size="sm" onClick={() => setState('loading')}>
          {words.showLogo}
        </Button>{' '}
        <span className={styles.hint}>{words.loadsFromThere}</span>
      </span>
    );
  }
  return (
    <>
      <img
        className={styles.picture}
        src={address}
        alt={words.logoOfApp}
        referrerPolicy="no-referrer"
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
          setState({ width, height });
          if (width > 0) onMeasured?.({ width, height });
        }}
        onError={() => setState('failed')}
      />
      <span ref={takeFocus} tabIndex={-1} role="status">
        {state === 'loading' ? words.loading : sizeInWords(state)}
      </span>
      {state === 'loading' || isAsked(state) ? null : (
        <Part name={words.copyPart}>
          <LogoCopy address={address} />
        </Part>
      )}
    </>
  );
}

/** The button that was pressed is gone: the focus goes to what came of it. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

function sizeInWords(size: PictureSize): string {
  if (isAsked(size)) return words.rightSize(LOGO_SIDE);
  return words.wrongSize(size.width, size.height, LOGO_SIDE);
}

function whyNot(address: string): string {
  const isPath = address.startsWith('/') && !address.startsWith('//');
  return isPath ? words.isPath : words.noWebAddress;
}

function isWebAddress(address: string): boolean {
  return /^https?:$/.test(parseUrl(address)?.protocol ?? '');
}

const isSecure = (address: string): boolean => new URL(address).protocol === 'https:';
