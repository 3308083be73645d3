// For a browser that is too old for the editor, in the language of 2009: says so, and hands out the text of the draft that was open
// last, where localStorage has it (src/document/drafts/journal/journal.ts).
(function () {
  var words = {
    en: {
      tooOld: 'This browser is too old for the editor',
      needed:
        'The Install Manifest Editor needs Chrome or Edge 120, Firefox 121 or Safari 17.4, or a later version. Update this browser, or open the page in another one.',
      inLink: 'The manifest is still in the link: open the same link there.',
      openText: 'The manifest that was open last in this browser:',
      copy: 'Copy the text',
      copied: 'The text is on the clipboard.',
      selected: 'The text is selected: copy it with the keys.',
      drafts: 'Your drafts are still in this browser, and open here once it is updated.'
    },
    de: {
      tooOld: 'Dieser Browser ist zu alt für den Editor',
      needed:
        'Der Install Manifest Editor braucht Chrome oder Edge 120, Firefox 121 oder Safari 17.4 oder eine spätere Version. Aktualisieren Sie diesen Browser oder öffnen Sie die Seite in einem anderen.',
      inLink: 'Das Manifest steht weiterhin im Link: Öffnen Sie denselben Link dort.',
      openText: 'Das Manifest, das in diesem Browser zuletzt offen war:',
      copy: 'Text kopieren',
      copied: 'Der Text ist in der Zwischenablage.',
      selected: 'Der Text ist markiert: Kopieren Sie ihn mit den Tasten.',
      drafts:
        'Ihre Entwürfe sind weiterhin in diesem Browser und lassen sich hier öffnen, sobald er aktualisiert ist.'
    }
  }[document.documentElement.lang === 'de' ? 'de' : 'en'];

  function read(storage, key) {
    try {
      return JSON.parse(window[storage].getItem(key));
    } catch (_) {
      return null;
    }
  }

  /** The text that was open last; undefined where it is not in the journal as a whole. */
  function openText() {
    var place = read('sessionStorage', 'draft-here') || read('localStorage', 'draft-last');
    var entry = place && read('localStorage', 'draft-journal:' + place.page + ':' + place.draft);
    if (!entry || typeof entry.text !== 'string') return undefined;
    return (entry.entries || []).reduce(applyChange, entry.text);
  }

  function applyChange(text, change) {
    return change.edits.reduce(applyEdit, text);
  }

  function applyEdit(text, edit) {
    return text.slice(0, edit.offset) + edit.content + text.slice(edit.offset + edit.length);
  }

  function add(parent, tag, text) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(text));
    return parent.appendChild(element);
  }

  function offer(parent, text) {
    var label = add(parent, 'p', words.openText);
    label.id = 'open-text-label';
    var box = add(parent, 'textarea', '');
    box.setAttribute('aria-labelledby', label.id);
    box.readOnly = true;
    box.value = text;
    box.rows = 16;
    box.style.cssText = 'display:block;box-sizing:border-box;width:100%;font:0.875rem monospace';
    var button = add(parent, 'button', words.copy);
    button.type = 'button';
    button.style.marginTop = '0.75rem';
    var said = add(parent, 'p', '');
    said.setAttribute('role', 'status');
    button.onclick = function () {
      box.select();
      var isCopied = false;
      try {
        isCopied = document.execCommand('copy');
      } catch (_) {}
      said.textContent = isCopied ? words.copied : words.selected;
    };
  }

  var root = document.getElementById('too-old');
  root.textContent = '';
  root.setAttribute('role', 'main');
  root.style.cssText =
    'max-width:40rem;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif;line-height:1.5';
  add(root, 'h1', words.tooOld);
  add(root, 'p', words.needed);
  if (location.hash.length > 1) add(root, 'p', words.inLink);
  var text;
  try {
    text = openText();
  } catch (_) {}
  if (text !== undefined) offer(root, text);
  else if (read('localStorage', 'draft-last')) add(root, 'p', words.drafts);
})();
