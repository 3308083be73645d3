import { useEffect, useRef, useState } from 'react';
import * as words from '#words/features/drafts/list';
import styles from './drafts-dialog.module.css';

/** A name that is edited in place. Enter or leaving the box keeps it, Escape leaves it as it was (`undefined`). */
export function NameField({
  initial,
  placeholder,
  onDone,
}: {
  initial: string;
  placeholder: string;
  onDone: (name: string | undefined) => void;
}) {
  const [name, setName] = useState(initial);
  const box = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const done = useRef<(kept: string | undefined) => void>(undefined);
  done.current = (kept) => {
    if (!isDone.current) onDone(kept);
    isDone.current = true;
  };
  useEffect(() => {
    const input = box.current;
    // Where the focus came from, the way back for whoever renames by keyboard.
    const origin = document.activeElement;
    input?.focus();
    input?.select();
    // Before the dialog sees it: Escape ends the renaming, not the dialog.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.activeElement !== input) return;
      event.stopPropagation();
      done.current?.(undefined);
    };
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      if (origin instanceof HTMLElement && document.activeElement === document.body) origin.focus();
    };
  }, []);
  return (
    <input
      ref={box}
      type="text"
      aria-label={words.nameOfDraft}
      className={styles.nameField}
      maxLength={120}
      placeholder={placeholder}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Or the button that gets the focus back would be pressed by the same key.
        event.preventDefault();
        done.current?.(name);
      }}
      onBlur={() => done.current?.(name)}
    />
  );
}
