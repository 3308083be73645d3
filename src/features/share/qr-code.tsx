import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './share.module.css';

/** A link as a QR code, dark on light in either colour scheme, as readers expect. */
export function QrCode({ url }: { url: string }) {
  const { size, path } = useMemo(() => draw(url), [url]);
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code of the link">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function draw(url: string): { size: number; path: string } {
  const { size, data } = encode(url, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
