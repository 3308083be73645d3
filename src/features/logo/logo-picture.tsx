import { ExternalLink } from 'lucide-react';
import { lazy, useState } from 'react';
import { parseUrl } from '../../lib/text/parse-url';
import { Button } from '../../ui/button';
import { Part } from '../../ui/part/part';
import styles from './logo.module.css';
import { isAsked, LOGO_SIDE, type PictureSize } from './logo-size';

const LogoCopy = lazy(async () => ({ default: (await import('./logo-copy')).LogoCopy }));

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
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
          setState({ width, height });
          if (width > 0) onMeasured?.({ width, height });
        }}
        onError={() => setState('failed')}
      />
      <span ref={takeFocus} tabIndex={-1} role="status">
        {state === 'loading' ? 'Loading …' : sizeInWords(state)}
      </span>
      {state === 'loading' || isAsked(state) ? null : (
        <Part name="The copy of the right size">
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
  if (isAsked(size)) return `${LOGO_SIDE} × ${LOGO_SIDE} pixels, as it must be.`;
  return `${size.width} × ${size.height} pixels: it must be exactly ${LOGO_SIDE} × ${LOGO_SIDE}.`;
}

function whyNot(address: string): string {
  const isPath = address.startsWith('/') && !address.startsWith('//');
  return isPath
    ? 'This is a path inside the platform: no picture to show.'
    : 'This is no web address, so there is nothing to show.';
}

function isWebAddress(address: string): boolean {
  return /^https?:$/.test(parseUrl(address)?.protocol ?? '');
}

const isSecure = (address: string): boolean => new URL(address).protocol === 'https:';
