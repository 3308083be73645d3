// What runs in every page that is measured, before its own scripts. One function, for it travels as text.

/** Watches layout, long tasks, events, and when field and JSON are there. */
export function watchPage({ field, json, isHeap = false, firstKey }) {
  const seen = { shift: 0, long: [], events: [], usable: 0, shown: 0 };
  const observe = (type, take, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('layout-shift', (entry) => {
    if (!entry.hadRecentInput) seen.shift += entry.value;
  });
  observe('longtask', (entry) => seen.long.push({ at: entry.startTime, took: entry.duration }));
  // What is noted of each key would be most of what the heap grows by.
  if (!isHeap)
    observe('event', (entry) => seen.events.push({ at: entry.startTime, took: entry.duration }), {
      durationThreshold: 16,
    });
  const text = () =>
    [...document.querySelectorAll(json)]
      .map((element) => element.textContent)
      .join('\n')
      .replaceAll('\u00a0', ' ');
  let waiting;
  const look = () => {
    const box = document.querySelector(field);
    if (!seen.usable && box && !box.disabled && box.value === 'App name') seen.usable = performance.now();
    if (!seen.shown && text().includes('"client_name"')) seen.shown = performance.now();
    if (waiting?.holds()) {
      waiting.done(performance.now() - waiting.since());
      waiting = undefined;
    }
  };
  const start = () =>
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  start();
  // Seen and focused at once: whoever asks from outside waits for the page each time.
  let isFocused = false;
  const focusFirst = () => {
    if (!firstKey || isFocused) return;
    document.querySelector(field)?.focus();
    isFocused = true;
    globalThis.benchFocused();
  };
  // Values are properties, which no mutation tells.
  const frame = () => {
    look();
    if (seen.usable) focusFirst();
    if (!seen.usable || !seen.shown || waiting) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const until = (holds, since, longest = 10_000) =>
    new Promise((resolve) => {
      waiting = { holds, since, done: resolve };
      // What never comes is no figure.
      setTimeout(resolve, longest, null);
      look();
      requestAnimationFrame(frame);
    });
  const inJson = (part, longest) =>
    until(
      () => text().includes(part),
      () => 0,
      longest,
    );
  // Waited for from the start: by the time that somebody could ask, it may have long been there.
  const first = firstKey ? inJson(firstKey, 20_000) : undefined;
  let last = 0;
  for (const name of ['keydown', 'click', 'pointerdown'])
    addEventListener(
      name,
      () => {
        last = performance.now();
      },
      { capture: true },
    );
  let arrival;
  globalThis.bench = {
    seen,
    json: text,
    /** Milliseconds from the start of the page until the JSON holds the first key. */
    first: () => first,
    /** Milliseconds from the start of the page until the JSON holds a text. */
    inJson,
    /** Milliseconds from now until the JSON holds a text. */
    awaitNow: (part) => {
      const now = performance.now();
      return until(
        () => text().includes(part),
        () => now,
      );
    },
    /** Waits for what the next press does to the JSON: a text in it, or any change. Called before the press. */
    awaitPress: (part) => {
      const before = text();
      arrival = until(
        () => (part ? text().includes(part) : text() !== before),
        () => last,
      );
    },
    /** Milliseconds from the press to that; null where it did not come. */
    arrived: () => arrival,
  };
}
