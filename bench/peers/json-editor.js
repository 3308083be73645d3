import { JSONEditor } from '@json-editor/json-editor';
import { print, schema, template } from './schema.js';

const pre = document.getElementById('json').appendChild(document.createElement('pre'));
/** Ticks instead of lists of true and false, as the others have them. */
const withTicks = (node) => {
  if (Array.isArray(node)) return node.map(withTicks);
  if (typeof node !== 'object' || node === null) return node;
  const all = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withTicks(value)]));
  return node.type === 'boolean' ? { ...all, format: 'checkbox' } : all;
};

const editor = new JSONEditor(document.getElementById('form'), {
  schema: withTicks(schema),
  startval: template,
  show_errors: 'change',
  disable_edit_json: true,
});
editor.on('change', () => {
  pre.textContent = print(editor.getValue());
});
// Its own change event waits for the field to be left: as people type is what we compare.
document.getElementById('form').addEventListener('input', (event) => {
  event.target.dispatchEvent(new Event('change', { bubbles: true }));
});

globalThis.openDocument = (value) => editor.setValue(value);
