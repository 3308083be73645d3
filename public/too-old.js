// For a browser that is too old for the editor, in the language of 2009: says so, and hands out the text of the draft that was open
// last, where localStorage has it (src/document/drafts/journal/journal.ts).
(function () {
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

  function add(parent, tag, words) {
    var element = document.createElement(tag);
    element.appendChild(document.createTextNode(words));
    return parent.appendChild(element);
  }

  function offer(parent, text) {
    var label = add(parent, 'p', 'The manifest that was open last in this browser:');
    label.id = 'open-text-label';
    var box = add(parent, 'textarea', '');
    box.setAttribute('aria-labelledby', label.id);
    box.readOnly = true;
    box.value = text;
    box.rows = 16;
    box.style.cssText = 'display:block;box-sizing:border-box;width:100%;font:0.875rem monospace';
    var button = add(parent, 'button', 'Copy the text');
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
      said.textContent = isCopied
        ? 'The text is on the clipboard.'
        : 'The text is selected: copy it with the keys.';
    };
  }

  var root = document.getElementById('too-old');
  root.textContent = '';
  root.setAttribute('role', 'main');
  root.style.cssText =
    'max-width:40rem;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif;line-height:1.5';
  add(root, 'h1', 'This browser is too old for the editor');
  add(
    root,
    'p',
    'The Install Manifest Editor needs Chrome or Edge 120, Firefox 121 or Safari 17.4, or a later version. Update this browser, or open the page in another one.'
  );
  if (location.hash.length > 1)
    add(root, 'p', 'The manifest is still in the link: open the same link there.');
  var text;
  try {
    text = openText();
  } catch (_) {}
  if (text !== undefined) offer(root, text);
  else if (read('localStorage', 'draft-last'))
    add(root, 'p', 'Your drafts are still in this browser, and open here once it is updated.');
})();
