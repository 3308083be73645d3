// What Playwright 1.65 and Firefox ESR 153 say to each other in WebDriver BiDi, mended where one of the two does not understand.

/** React hears of a change when a box's value differs from what it last saw; Playwright's `fill` writes past its back and to its face. */
const FORGET_LAST_VALUE = `() => {
  const forget = ({ isTrusted, target }) => {
    if (!isTrusted) target._valueTracker?.setValue('\\0 not what the box holds');
  };
  globalThis.addEventListener('input', forget, { capture: true });
}`;

/** Sent once a session stands, before Playwright opens its first page. */
export const FIRST_COMMAND = {
  method: 'script.addPreloadScript',
  params: { functionDeclaration: FORGET_LAST_VALUE },
};

/** What the wrapper answers in Firefox's place to a command of Playwright's; undefined where Firefox answers. */
export function answerFor({ id, method, params }) {
  const done = { type: 'success', id, result: {} };
  // Asked for each new page, and unknown to Firefox. It shows light by itself; anything else it cannot do.
  if (method === 'emulation.setMediaFeaturesOverride') {
    const wanted = Object.values(params.features ?? {}).find((value) => value && value !== 'light');
    const message = `Firefox emulates no colour scheme: ${wanted}`;
    return wanted ? { type: 'error', id, error: 'unsupported operation', message } : done;
  }
  // No permission in Firefox: the preference dom.events.testing.asyncClipboard opens the clipboard.
  if (method === 'permissions.setPermission' && params.descriptor.name.startsWith('clipboard-')) return done;
  return undefined;
}

/** An event of Firefox's as Playwright expects it: a download that a script started has no id there, and would be dropped. */
export function mendedEvent(message) {
  const isDownload = message.method?.startsWith('browsingContext.download');
  if (!isDownload || message.params.navigation || message.params.download) return message;
  return { ...message, params: { ...message.params, download: message.params.url } };
}

const CENTIMETRES_PER_INCH = 2.54;

/** A command of Playwright's as Firefox understands it: paper is measured in centimetres, and Playwright sends inches. */
export function mendedCommand(command) {
  if (command.method !== 'browsingContext.print') return command;
  const { page, margin, ...rest } = command.params;
  const inCentimetres = (sizes) =>
    Object.fromEntries(Object.entries(sizes).map(([side, inches]) => [side, inches * CENTIMETRES_PER_INCH]));
  return { ...command, params: { ...rest, page: inCentimetres(page), margin: inCentimetres(margin) } };
}
