import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { print, schema, template } from './schema.js';

const pre = document.getElementById('json').appendChild(document.createElement('pre'));
const onChange = ({ data }) => {
  pre.textContent = print(data);
};
const root = createRoot(document.getElementById('form'));
globalThis.openDocument = (data) =>
  root.render(
    createElement(JsonForms, { schema, data, renderers: vanillaRenderers, cells: vanillaCells, onChange }),
  );
globalThis.openDocument(template);
