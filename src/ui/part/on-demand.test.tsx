// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onDemand } from './on-demand';
import { Part } from './part';

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host, { onCaughtError: () => {} });
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;
const greet = async (): Promise<typeof Greeting> => Greeting;

/** Draws, and does not wait for anything but what is ready already. */
const show = (node: ReactNode) => act(() => root.render(node));
const arrive = () => act(async () => {});

it('what stands for it goes when the code is there, and the next is drawn at once', async () => {
  const load = vi.fn(greet);
  const Loaded = onDemand(load);
  const page = (name: string) => (
    <Part key={name} name="The greeting" fallback="Loading">
      <Loaded name={name} />
    </Part>
  );
  show(page('Ann'));
  expect(host.textContent).toBe('Loading');
  await arrive();
  expect(host.textContent).toBe('Hello Ann');
  show(page('Bo'));
  expect(host.textContent).toBe('Hello Bo');
  expect(load).toHaveBeenCalledOnce();
});

it('code that arrives is drawn at once, and not after the 300 milliseconds for which React holds up what waited', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  // No time passes.
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  const Loaded = onDemand(greet);
  root.render(
    <Part name="The greeting" fallback="Loading">
      <Loaded name="Ann" />
    </Part>,
  );
  for (let turn = 0; turn < 100; turn += 1) await new Promise((done) => setImmediate(done));
  expect(host.textContent).toBe('Hello Ann');
  vi.useRealTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

it('where its code does not arrive its part says so, and the next that is drawn asks again', async () => {
  const load = vi.fn(greet).mockRejectedValueOnce(new Error('Failed to fetch dynamically imported module'));
  const Loaded = onDemand(load);
  const part = (key: number) => (
    <Part key={key} name="The greeting">
      <Loaded name="Ann" />
    </Part>
  );
  show(part(1));
  await arrive();
  expect(host.querySelector('[role="alert"]')?.textContent).toMatch(/^The greeting /);
  show(part(2));
  await arrive();
  expect(host.textContent).toBe('Hello Ann');
  expect(load).toHaveBeenCalledTimes(2);
});
