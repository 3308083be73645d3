// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describePage } from './page';
import { Part } from './part';

let root: Root;
let host: HTMLElement;
const rememberPlace = vi.fn();
const caught: unknown[] = [];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host, { onCaughtError: (error) => caught.push(error) });
  describePage({ rememberPlace, whereWorkIs: () => 'Your drafts are kept in this browser.' });
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

function Throws(): ReactNode {
  throw new Error('This broke, and it quotes {"client_name":"com.acme.Secret"}');
}

const show = (node: ReactNode) => act(() => root.render(node));
const button = (name: string) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name);

it('a part that throws says so in its own place, and all around it stays', () => {
  show(
    <>
      <input defaultValue="typed" />
      <Part name="The JSON pane" actions={<button type="button">Copy the text</button>}>
        <Throws />
      </Part>
      <Part name="The form">
        <p>Here it is</p>
      </Part>
    </>,
  );
  expect(host.querySelector('[role="alert"]')?.textContent).toMatch(
    /^The JSON pane failed\. The rest of the page goes on without it\..*Your drafts are kept in this browser\./,
  );
  expect(host.textContent).not.toContain('Secret');
  expect(host.textContent).toContain('Here it is');
  expect(host.querySelector('input')?.value).toBe('typed');
  expect(button('Copy the text')).toBeDefined();
  expect(caught).toHaveLength(1);
});

it('Try again notes the place, and loads the page again', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  show(
    <Part name="The form">
      <Throws />
    </Part>,
  );
  act(() => button('Try again')?.click());
  expect(rememberPlace.mock.invocationCallOrder[0]).toBeLessThan(reload.mock.invocationCallOrder[0] ?? 0);
});

it('what happened is copied without what the error quotes', async () => {
  const writeText = vi.fn(async (_text: string) => {});
  vi.stubGlobal('navigator', { userAgent: 'Browser/1.0', clipboard: { writeText } });
  show(
    <Part name="The form">
      <Throws />
    </Part>,
  );
  await act(async () => button('Copy what happened')?.click());
  expect(writeText.mock.lastCall?.[0]).toMatch(/^Install Manifest Editor: The form failed\.\nError: Error\n/);
  expect(writeText.mock.lastCall?.[0]).not.toContain('Secret');
});

it('a dialog that throws is a dialog that can be closed', () => {
  const onClose = vi.fn();
  show(
    <Part name="This dialog" look="dialog" onClose={onClose}>
      <Throws />
    </Part>,
  );
  expect(host.querySelector('dialog')?.open).toBe(true);
  act(() => button('Close')?.click());
  expect(onClose).toHaveBeenCalledOnce();
});

it('a menu that throws is put away, so that its button can be pressed again', () => {
  const onClose = vi.fn();
  show(
    <Part name="The menu" look="message" onClose={onClose}>
      <Throws />
    </Part>,
  );
  expect(onClose).toHaveBeenCalled();
  expect(host.textContent).toBe('');
});
