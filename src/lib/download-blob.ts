/** Has the browser save a blob as a file. */
export function downloadBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the bytes after this call returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
