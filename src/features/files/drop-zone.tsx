import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import * as words from '#words/features/files/drop';
import { showToast } from '../../ui/toast';
import styles from './drop-zone.module.css';

/**
 * Takes files dropped anywhere on the page, and JSON and links pasted outside of every input. Shows where a file would land
 * while one is dragged over the page. Both callbacks must keep their identity.
 */
export function DropZone({
  onFile,
  onText,
}: {
  onFile: (file: File) => void;
  onText: (text: string) => void;
}) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const listen = <K extends keyof WindowEventMap>(name: K, run: (event: WindowEventMap[K]) => void) =>
      window.addEventListener(name, run, { signal });
    const follow = (event: DragEvent) => {
      if (hasFiles(event)) {
        event.preventDefault();
        setOver(true);
      } else if (isOurs(event)) {
        event.preventDefault();
      }
    };
    listen('dragenter', follow);
    listen('dragover', follow);
    listen('dragleave', (event) => event.relatedTarget === null && setOver(false));
    // Also when somebody below takes the file and stops the event.
    window.addEventListener('drop', () => setOver(false), { capture: true, signal });
    listen('drop', (event) => {
      if (!hasFiles(event) && !isOurs(event)) return;
      event.preventDefault();
      take(event.dataTransfer, onFile, (text) =>
        offer(text, onText).then((isOurs) => {
          if (!isOurs) showToast({ message: words.noFile });
        }),
      );
    });
    listen('paste', (event) => {
      if (!isOurs(event) || document.querySelector('[role="dialog"]')) return;
      const { clipboardData } = event;
      if (clipboardData?.files.length) event.preventDefault();
      take(clipboardData, onFile, (text) => void offer(text, onText));
    });
    return () => controller.abort();
  }, [onFile, onText]);

  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <p className={styles.card}>
        <FileDown aria-hidden />
        {words.dropToOpen}
      </p>
    </div>
  );
}

/** Hands over what was dropped or pasted: one file, or else its text. */
function take(data: DataTransfer | null, onFile: (file: File) => void, onText: (text: string) => void): void {
  const files = data?.files ?? [];
  const [file] = files;
  if (files.length > 1) showToast({ message: words.oneAtATime(files.length) });
  else if (file) onFile(file);
  else onText(data?.getData('text/plain') ?? '');
}

/** Hands a text over where it is JSON, or has a link of ours in it, in any form that import reads; tells whether it did. */
async function offer(text: string, onText: (text: string) => void): Promise<boolean> {
  const isOurs = JSON_START.test(text) || (await hasLink(text));
  if (isOurs) onText(text);
  return isOurs;
}

const JSON_START = /^[\s\uFEFF]*(\{|\[|```)/;

async function hasLink(text: string): Promise<boolean> {
  if (!/https?:|1[\w-]{9}/i.test(text)) return false;
  try {
    const { pastedLink } = await import('../../manifest/link/pasted-link');
    return pastedLink(text) !== undefined;
  } catch {
    // Import asks for the same code, and says so where it is missing.
    return true;
  }
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** True where no input and no editor wants the event for itself. */
function isOurs(event: Event): boolean {
  const isInput =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable], [role="textbox"], .monaco-editor') !==
      null;
  return !event.defaultPrevented && !isInput;
}
