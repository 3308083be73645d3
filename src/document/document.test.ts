import { expect, it } from 'vitest';
import { check } from '../manifest/check/check';
import connectorTemplate from '../manifest/templates/connector.json?raw';
import { createDocument } from './store';

it('a document that is known to be sound is checked from the start, and says so only as long as it is true', () => {
  const { store, change, checkWith } = createDocument('{"client_name": "Chat"}', undefined, true);
  expect(store.getState()).toMatchObject({ isChecked: true, problems: [] });
  change({ text: '{"client_name": ""}', origin: 'form', label: 'client_name emptied' });
  expect(store.getState()).toMatchObject({ isChecked: false, problems: [] });
  change({ text: '{', origin: 'json', label: 'Typed' });
  expect(store.getState()).toMatchObject({ isChecked: false, parsed: { ok: false }, problems: [] });
  change({ text: '{"client_name": ""}', origin: 'json', label: 'Typed' });
  checkWith(check);
  expect(store.getState().isChecked).toBe(true);
  expect(store.getState().problems.map(({ pointer }) => pointer)).toContain('/client_name');
});

it('the template that the page starts with has no problem', () => {
  expect(check(connectorTemplate).problems).toEqual([]);
});
