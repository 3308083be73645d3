import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAdvice } from '../advice';
import { manifestDocument } from '../document';
import { currentProblems } from '../problems';
import { findAdvice } from './advisor';

beforeEach(async () => {
  await startAdvice();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (length: number) =>
  manifestDocument.change({
    text: JSON.stringify({ client_name: 'Acme', description: 'x'.repeat(length) }, null, 2),
    origin: 'open',
    label: 'Opened',
  });
const type = (value: string) =>
  manifestDocument.edit([{ op: 'set', pointer: '/client_name', value }], 'client_name edited', {
    joinKey: 'form:/client_name',
  });
const clientName = () => currentProblems().filter(({ pointer }) => pointer === '/client_name');
const errors = () => clientName().filter(({ severity }) => severity === 'error');

test('a short text is checked with the key, a long one that is typed in half a second after the last one', () => {
  open(10);
  type('');
  expect(errors()).toHaveLength(1);

  open(100_000);
  expect(errors()).toHaveLength(0);
  type('');
  expect(errors()).toHaveLength(0);
  vi.advanceTimersByTime(400);
  type(' ');
  vi.advanceTimersByTime(400);
  type('');
  expect(errors()).toHaveLength(0);
  vi.advanceTimersByTime(500);
  expect(errors()).toHaveLength(1);
  expect(manifestDocument.store.getState().isChecked).toBe(true);
});

test('a long text that is changed in one go is checked after the paint, and called checked only then', () => {
  open(10);
  open(100_000);
  manifestDocument.edit([{ op: 'set', pointer: '/client_name', value: '' }], 'client_name emptied');
  expect(manifestDocument.store.getState().isChecked).toBe(false);
  vi.advanceTimersByTime(300);
  expect(manifestDocument.store.getState().isChecked).toBe(true);
  expect(errors()).toHaveLength(1);
});

test('whoever asks for advice on a long text has it checked first', () => {
  open(100_000);
  type('');
  findAdvice();
  expect(errors()).toHaveLength(1);
});
