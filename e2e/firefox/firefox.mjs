#!/usr/bin/env node
// Firefox for Playwright's channel `moz-firefox`: starts the system's Firefox and stands between the two (bidi-mends.mjs says why).
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import WebSocket, { WebSocketServer } from 'ws';
import { answerFor, FIRST_COMMAND, mendedCommand, mendedEvent } from './bidi-mends.mjs';

const PROGRAM = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const LISTENING = 'WebDriver BiDi listening on ';
/** A whole manifest of 5 MB passes, as does a picture of the screen. */
const LIMITS = { maxPayload: 2 ** 28 };
/** No id of Playwright's, which counts from 1. */
const OWN_ID = Number.MAX_SAFE_INTEGER - 1;

function giveUp(reason) {
  console.error(`Firefox cannot start: ${reason}`);
  process.exit(1);
}

let isListening = false;
const firefox = spawn(PROGRAM, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => giveUp(error.message));
firefox.on('exit', (code, signal) => {
  if (!isListening) giveUp(`${PROGRAM} ended with ${code ?? signal} before it took commands`);
  process.exit(code ?? 1);
});
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  if (line.startsWith(LISTENING)) listen(line.slice(LISTENING.length).trim());
  else console.error(line);
});

/** Opens the door that Playwright is told of, in place of Firefox's own. */
function listen(address) {
  const server = new WebSocketServer({ ...LIMITS, host: '127.0.0.1', port: 0 }, () => {
    isListening = true;
    console.error(`${LISTENING}ws://127.0.0.1:${server.address().port}`);
  });
  server.on('connection', (playwright, { url }) =>
    connect(playwright, new WebSocket(address + url, { ...LIMITS, perMessageDeflate: false })),
  );
}

/** Carries messages both ways until one side hangs up. */
function connect(playwright, browser) {
  const early = [];
  let newSession;
  let held;
  const toPlaywright = (message) => playwright.send(JSON.stringify(message));
  const toBrowser = (text) => (browser.readyState === WebSocket.OPEN ? browser.send(text) : early.push(text));
  browser.on('open', () => {
    for (const text of early) browser.send(text);
  });
  playwright.on('message', (data) => {
    const command = JSON.parse(data);
    if (command.method === 'session.new') newSession = command.id;
    const answer = answerFor(command);
    if (answer) toPlaywright(answer);
    else toBrowser(JSON.stringify(mendedCommand(command)));
  });
  browser.on('message', (data) => {
    const message = JSON.parse(data);
    if (message.id !== undefined && message.id === newSession && message.type === 'success') {
      // Playwright hears of its session once ours is in it.
      held = message;
      toBrowser(JSON.stringify({ id: OWN_ID, ...FIRST_COMMAND }));
    } else if (message.id === OWN_ID) toPlaywright(held);
    else toPlaywright(mendedEvent(message));
  });
  playwright.on('close', () => browser.close());
  browser.on('close', () => playwright.close());
  browser.on('error', () => playwright.close());
}
