import { askForProblems } from '../../document/attention';
import { manifestDocument } from '../../document/document';
import { manifestFileName } from '../../manifest/file-name';
import { isObject, parse } from '../../manifest/parse';
import { showToast } from '../../ui/toast';

/** Saves a manifest's text, by default the open document's, as a file: UTF-8, no byte order mark, ending in a newline. */
export function downloadManifest(text = manifestDocument.store.getState().text): void {
  const parsed = parse(text);
  const isNamed = parsed.ok && isObject(parsed.value);
  const name = manifestFileName(isNamed ? (parsed.value as Record<string, unknown>).client_name : undefined);
  const blob = new Blob([withFinalNewline(text)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the bytes after this call returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  showToast({ message: `Download of ${name} started.` });
}

/** Downloads at once where no error is left; `ask` means that the person has to see the errors first. */
export function requestDownload(): 'done' | 'ask' {
  askForProblems();
  const { problems } = manifestDocument.store.getState();
  if (problems.some(({ severity }) => severity === 'error')) return 'ask';
  downloadManifest();
  return 'done';
}

/** The text with a line end behind the last line, in the style of the others. */
export function withFinalNewline(text: string): string {
  if (text.endsWith('\n')) return text;
  return text + (text.includes('\r\n') ? '\r\n' : '\n');
}
