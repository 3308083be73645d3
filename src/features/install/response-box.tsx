import type { RefObject } from 'react';
import styles from './install-check.module.css';

/**
 * A box for a response of the installation API, which holds the client secret: what is pasted into it while it is empty is read
 * on its way and never stands there. What was typed, the caller reads from `box` and takes out again.
 */
export function ResponseBox({
  id,
  box,
  label,
  rows,
  help,
  onResponse,
}: {
  id: string;
  box: RefObject<HTMLTextAreaElement | null>;
  label: string;
  rows: number;
  help: string;
  onResponse: (response: string) => void;
}) {
  return (
    <>
      <label htmlFor={`${id}-response`}>{label}</label>
      <textarea
        id={`${id}-response`}
        ref={box}
        rows={rows}
        className={styles.answer}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        onPaste={(event) => {
          if (event.currentTarget.value !== '') return;
          event.preventDefault();
          onResponse(event.clipboardData.getData('text/plain'));
        }}
      />
      <p id={`${id}-help`} className={styles.help}>
        {help}
      </p>
    </>
  );
}
