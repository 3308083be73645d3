import { type RefObject, useId } from 'react';
import * as words from '#words/features/share/ways';
import { lengthInWords, SAFE_LENGTH } from '../../../manifest/link/make-link';
import { classes } from '../../../ui/classes';
import styles from '../share.module.css';

/** The link as text, and what its length means. */
export function LinkBox({ url, box }: { url: string; box: RefObject<HTMLTextAreaElement | null> }) {
  const id = useId();
  return (
    <div className={styles.link}>
      <label htmlFor={id} className={styles.label}>
        {words.shareLink}
      </label>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        readOnly
        rows={url.length > 160 ? 4 : 2}
        value={url}
        spellCheck={false}
        aria-describedby={`${id}-length`}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p id={`${id}-length`} className={classes(styles.length, url.length > SAFE_LENGTH && styles.long)}>
        {lengthInWords(url.length)}
      </p>
    </div>
  );
}
