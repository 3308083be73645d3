// Runs before the first paint of the built page (vite/pages.ts): a plain script in the language of 2009, like public/browser-check.js.
// Leads to the page in the language that is wanted, decides whether the page may show the first visit, and keeps what is done in it
// until the editor's code arrives (replay.ts).
(function () {
  var page = document.documentElement;

  /** What a storage has under a key; undefined where the browser blocks it. */
  function kept(storage, key) {
    try {
      return window[storage].getItem(key);
    } catch (_) {
      return undefined;
    }
  }

  // The language that was chosen here, else the first of the browser's that the editor has; each has a site of its own. Who comes from
  // the other site has chosen this one.
  var other = document.createElement('a');
  other.href = '%other-site%';
  var languages = [kept('localStorage', 'language')].concat(
    navigator.languages || [navigator.language],
    '%language%'
  );
  var wanted = languages
    .map(function (tag) {
      return /^"?(en|de)\b/i.exec(tag);
    })
    .filter(Boolean)[0][1];
  if (wanted.toLowerCase() === '%other-language%' && document.referrer.indexOf(other.href) !== 0) {
    page.dataset.visit = 'elsewhere';
    return location.replace(other.href + location.href.replace(/^[^?#]*/, ''));
  }

  var theme = kept('localStorage', 'theme');
  if (theme === '"light"' || theme === '"dark"') page.dataset.theme = JSON.parse(theme);

  // A link, and whoever was here before, are shown something else: they never see the template flash by.
  var isFirst =
    !/\?|#./.test(location.href) &&
    kept('localStorage', 'draft-last') === null &&
    kept('localStorage', 'quick-start-seen') === null &&
    kept('localStorage', 'form-share') === null &&
    kept('sessionStorage', 'draft-here') === null &&
    kept('sessionStorage', 'manifest-same-place') === null;
  page.dataset.visit = isFirst ? 'first' : 'again';

  // The editor's code, or the code it begins with, did not load.
  function onFault(event) {
    if (event.target && event.target.type === 'module') page.dataset.visit = isFirst ? 'failed' : 'lost';
  }

  var done = [];
  function keep(element, value) {
    var last = done[done.length - 1];
    if (last && last.element === element && value !== undefined) last.value = value;
    else done.push({ element: element, value: value, place: value !== undefined && placeOf(element) });
    // For the next visit, where this page is closed before the code arrives: boxes and ticks. Presses only lead somewhere.
    var left = done.filter(function (one) {
      return one.place;
    });
    try {
      localStorage['early-done'] = JSON.stringify(left, ['place', 'value']);
    } catch (_) {
      // Blocked or full.
    }
  }
  /** The selector of a box or a tick in its field: two lists may have a value in common. */
  function placeOf(element) {
    var field = element.closest('[data-pointer]');
    var row = element.closest('[data-value]');
    return (
      field &&
      '[data-pointer="' +
        field.dataset.pointer +
        (row ? '"] [data-value="' + row.dataset.value : '') +
        '"] ' +
        element.tagName
    );
  }
  // What a visit before left is shown as soon as its boxes are there, and counts as done first.
  function takeUp() {
    document.onreadystatechange = null;
    try {
      JSON.parse(kept('localStorage', 'early-done')).forEach(function (one) {
        var element = document.querySelector(one.place);
        if (!element) return;
        element[element.type === 'checkbox' ? 'checked' : 'value'] = one.value;
        onInput({ target: element });
        onChange({ target: element });
      });
    } catch (_) {
      // Nothing is left, or it fits no longer.
    }
  }
  // The JSON that stands there follows a text in Latin letters at once, where it has that key. All else is left to the editor's code,
  // which makes visible what cannot be seen.
  function follow(pointer, text) {
    var keys = [];
    [].forEach.call(document.querySelectorAll('[data-pane=json] [data-line]'), function (line) {
      var strings = line.querySelectorAll('bdi');
      if (!strings[0]) return;
      keys.length = /\S/.exec(line.textContent).index / 2 - 1;
      keys.push(JSON.parse(strings[0].textContent));
      if (strings[1] && pointer === '/' + keys.join('/')) strings[1].textContent = JSON.stringify(text);
    });
  }
  function onInput(event) {
    var box = event.target;
    if (box.type === 'checkbox') return;
    keep(box, box.value);
    var field = box.closest('[data-pointer]');
    if (field && !event.isComposing && /^[\n -~\u00ae-\u034e]*$/.test(box.value))
      follow(field.dataset.pointer, box.value);
  }
  function onChange(event) {
    if (event.target.type === 'checkbox') keep(event.target, event.target.checked);
  }
  function onClick(event) {
    var pressed = event.target.closest('button, #root a[href^="#"]');
    if (!pressed) return;
    event.preventDefault();
    // The second press of a double click is no second wish.
    if (event.detail < 2) keep(pressed);
  }
  // What an input method has not finished yet stays as it is until then.
  function onCompose(event) {
    early.composing = event.type === 'compositionstart' ? event.target : undefined;
  }
  var heard = { error: onFault };
  if (isFirst) {
    document.onreadystatechange = takeUp;
    heard.input = onInput;
    heard.change = onChange;
    heard.click = onClick;
    heard.compositionstart = heard.compositionend = onCompose;
  }
  for (var name in heard) addEventListener(name, heard[name], true);
  var early = {
    done: done,
    stop: function () {
      for (var name in heard) removeEventListener(name, heard[name], true);
    }
  };
  window.early = early;
})();
