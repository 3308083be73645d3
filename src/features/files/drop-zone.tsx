import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
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
      takeDrop(event.dataTransfer, onFile, onText);
    });
    listen('paste', (event) => {
      if (!isOurs(event) || document.querySelector('[role="dialog"]')) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!file && !looksLikeOurs(text)) return;
      event.preventDefault();
      if (file) onFile(file);
      else onText(text);
    });
    return () => controller.abort();
  }, [onFile, onText]);

  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <p className={styles.card}>
        <FileDown aria-hidden />
        Drop a manifest file to open it
      </p>
    </div>
  );
}

function takeDrop(
  data: DataTransfer | null,
  onFile: (file: File) => void,
  onText: (text: string) => void,
): void {
  const files = data?.files ?? [];
  const [file] = files;
  const text = data?.getData('text/plain') ?? '';
  if (files.length > 1) showToast({ message: `Drop one file at a time: these were ${files.length}.` });
  else if (file) onFile(file);
  else if (looksLikeOurs(text)) onText(text);
  else showToast({ message: 'That was not a file. Drop a manifest file, or paste its JSON with Import.' });
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

/** JSON, or a link with a manifest in it. */
const looksLikeOurs = (text: string): boolean =>
  /^[\s\uFEFF]*(\{|\[|```)/.test(text) || /(#|%23)1[\w-]{9}/.test(text);
