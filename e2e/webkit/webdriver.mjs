// WebKitGTK through plain WebDriver: Playwright's own WebKit cannot be had from Debian.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Escape: '\uE00C', Control: '\uE009', Enter: '\uE007', F8: '\uE038' };
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** Milliseconds that a page gets to become what is expected. */
const PATIENCE = 15_000;

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  await once(server.close(), 'close');
  return port;
}

/** Starts a browser of its own in a screen of its own. `close` ends both, with all that they started. */
export async function startWebKit() {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1500x1000x24', 'WebKitWebDriver', `--port=${port}`],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, NO_AT_BRIDGE: '1' },
    },
  );
  const end = () => {
    try {
      process.kill(-driver.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    await until(() => call('GET', '/status'), 'the driver answers');
    const options = { binary: BROWSER, args: ['--automation'] };
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    return page(call, `/session/${sessionId}`, end);
  } catch (error) {
    end();
    throw error;
  }
}

function page(call, session, end) {
  const run = (work, ...args) =>
    call('POST', `${session}/execute/sync`, { script: `return (${work}).apply(null, arguments)`, args });
  const element = (css) =>
    until(
      async () => (await call('POST', `${session}/elements`, { using: 'css selector', value: css }))[0],
      css,
    );
  const byPath = (path, name) =>
    until(async () => (await call('POST', `${session}/elements`, { using: 'xpath', value: path }))[0], name);
  const button = (name, within = '') =>
    byPath(`${within}//button[normalize-space(.)="${name}" or @aria-label="${name}"]`, name);
  const click = async (found) => {
    // The driver scrolls the window alone, and ours scrolls inside of its panes.
    await run((node) => node.scrollIntoView({ block: 'center' }), found);
    await call('POST', `${session}/element/${found[ELEMENT]}/click`, {});
  };
  return {
    open: (url) => call('POST', `${session}/url`, { url }),
    reload: () => call('POST', `${session}/refresh`, {}),
    run,
    element,
    press: async (name, within) => click(await button(name, within)),
    /** Picks a command from the menu at the end of the header. */
    pick: async (name) => {
      await click(await button('More'));
      await click(await byPath(`//*[@role="menuitem"][normalize-space(.)="${name}"]`, name));
    },
    /** Replaces what stands in a box, by keys: setting the value alone would pass React by. */
    fill: async (css, text) => {
      const box = await element(css);
      await click(box);
      await chord(call, session, ['Control', 'a']);
      await call('POST', `${session}/element/${box[ELEMENT]}/value`, { text });
    },
    key: (...keys) => chord(call, session, keys),
    close: async () => {
      await call('DELETE', session).catch(() => {});
      end();
    },
  };
}

async function chord(call, session, names) {
  const keys = names.map((name) => KEYS[name] ?? name);
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
  await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** Asks again and again until the answer is one; fails with what was waited for. */
export async function until(ask, what) {
  const started = Date.now();
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = JSON.stringify(answer) ?? '';
    } catch (error) {
      last = error.message;
    }
    if (Date.now() - started > PATIENCE) throw new Error(`never: ${what} (${last.slice(0, 200)})`);
    await pause(100);
  }
}
