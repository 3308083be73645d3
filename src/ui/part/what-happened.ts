import * as words from '#words/ui/part';

/** Whether an error says that code or a style sheet did not arrive, in the words of the three engines and of Vite. */
export function isLoadError(error: unknown): boolean {
  return /dynamically imported module|importing a module script|preload css/i.test(messageOf(error));
}

/**
 * What happened, for a report: the part, the kind of error and the lines of our code. Never the error's message, which may quote
 * the manifest; the address of a file that did not arrive is all that is taken from it.
 */
export function whatHappened(part: string, error: unknown, browser: string, at: Date): string {
  const name = error instanceof Error ? error.name : typeof error;
  const file = isLoadError(error) ? /[\w.-]{1,100}\.(?:js|css)\b/.exec(messageOf(error))?.[0] : undefined;
  return [
    `Install Manifest Editor: ${isLoadError(error) ? words.notLoaded(part) : words.failed(part)}`,
    words.errorLine(`${name}${file ? ` (${file})` : ''}`),
    ...framesOf(error),
    words.browserLine(browser),
    words.timeLine(at.toISOString()),
  ].join('\n');
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** Where it happened, without the addresses of the site. Chrome's stacks begin with the message: it is cut off first. */
function framesOf(error: unknown): string[] {
  const stack = (error instanceof Error && error.stack) || '';
  return stack
    .replace(messageOf(error), '')
    .split('\n')
    .flatMap((line) => {
      const [, file] = /([\w.-]{1,100}\.js:\d{1,9}:\d{1,9})\)?$/.exec(line) ?? [];
      const [, chrome, others] = /^ *at ([\w.$<> ]+) \(|^([\w.$<>/]+)@/.exec(line) ?? [];
      return file ? [`  at ${`${chrome ?? others ?? ''} ${file}`.trim()}`] : [];
    })
    .slice(0, 10);
}
