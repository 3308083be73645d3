import { Maximize2, Minimize2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { encode } from 'uqr';
import * as words from '#words/features/share/ways';
import { Button } from '../../../ui/button';
import { classes } from '../../../ui/classes';
import styles from '../share.module.css';

/** A link as a QR code, dark on light in either colour scheme, as readers expect; large for a shared screen. */
export function QrCode({ url }: { url: string }) {
  const { size, path } = useMemo(() => draw(url), [url]);
  const [isLarge, setLarge] = useState(false);
  const figure = useRef<HTMLElement>(null);
  return (
    <figure ref={figure} className={classes(styles.code, isLarge && styles.large)}>
      <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.codeOfLink}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <Button
        size="sm"
        variant="ghost"
        icon={isLarge ? <Minimize2 /> : <Maximize2 />}
        onClick={() => {
          setLarge(!isLarge);
          requestAnimationFrame(() => figure.current?.scrollIntoView({ block: 'center' }));
        }}
      >
        {isLarge ? words.makeSmaller : words.enlarge}
      </Button>
    </figure>
  );
}

function draw(url: string): { size: number; path: string } {
  const { size, data } = encode(url, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
