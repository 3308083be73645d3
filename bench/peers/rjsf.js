import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import * as monaco from 'monaco-editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { print, schema, template } from './schema.js';

self.MonacoEnvironment = {
  getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
};
const editor = monaco.editor.create(document.getElementById('json'), {
  value: print(template),
  language: 'json',
  minimap: { enabled: false },
});

function App() {
  const [formData, setFormData] = useState(template);
  const onChange = ({ formData: next }) => {
    setFormData(next);
    editor.setValue(print(next));
  };
  globalThis.openDocument = (value) => onChange({ formData: value });
  return createElement(Form, { schema, validator, formData, onChange, liveValidate: true });
}
createRoot(document.getElementById('form')).render(createElement(App));
