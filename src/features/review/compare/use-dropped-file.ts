import { useEffect, useRef } from 'react';
import { latestOnly } from '../../../lib/latest';
import { showToast } from '../../../ui/toast';
import { readOtherFile } from './read-other';

/**
 * Takes a file that is dropped anywhere on the review, to compare with. Without this the browser would open the file
 * and leave the review.
 */
export function useDroppedFile(onText: (dropped: { text: string; name: string }) => void): void {
  const take = useRef(onText);
  useEffect(() => {
    take.current = onText;
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const files = latestOnly();
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void files.run(readOtherFile(file), (read) => {
        if (read.ok) take.current({ text: read.text, name: file.name });
        else showToast({ message: read.message });
      });
    };
    window.addEventListener('dragover', allow, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => controller.abort();
  }, []);
}
