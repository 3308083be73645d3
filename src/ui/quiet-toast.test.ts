import { beforeEach, expect, it } from 'vitest';
import { showToastWhenQuiet } from './quiet-toast';
import { clearToast, showToast, toasts } from './toast';

const shown = () => toasts.getState().current?.message;

beforeEach(() => toasts.setState({ count: 0, hosts: ['page'] }, true));

it('shows news at once where nothing else is shown', () => {
  showToastWhenQuiet({ message: 'news' });
  expect(shown()).toBe('news');
});

it('waits behind a message that is shown, and behind other news', () => {
  showToast({ message: 'Deleted.', action: { label: 'Undo', run: () => {} } });
  showToastWhenQuiet({ message: 'first' });
  showToastWhenQuiet({ message: 'second' });
  expect(shown()).toBe('Deleted.');
  clearToast('Deleted.');
  expect(shown()).toBe('first');
  clearToast('first');
  expect(shown()).toBe('second');
  clearToast('second');
  expect(shown()).toBeUndefined();
});

it('waits until the page can show it and no dialog is open', () => {
  toasts.setState({ hosts: [] });
  showToastWhenQuiet({ message: 'news' });
  expect(shown()).toBeUndefined();
  toasts.setState({ hosts: ['page', 'dialog'] });
  expect(shown()).toBeUndefined();
  toasts.setState({ hosts: ['page'] });
  expect(shown()).toBe('news');
});
