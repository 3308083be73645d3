// Finds a Chromium, Chrome or Edge for the browser tests, and installs one as a last resort.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './setup.mjs';

const NAMES = [
  // The same engine without the windows around it, which take a third of the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** The usual places outside PATH, for macOS and Windows. */
function usualPlaces() {
  const macPrograms = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  if (process.platform === 'darwin')
    return macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform !== 'win32') return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
}

/** Whether a browser is there and starts. Ubuntu's /usr/bin/chromium-browser may be a stub that only prints advice. */
function works(path) {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath =
    process.platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...usualPlaces(), chromium.executablePath()].find(works);
}

/**
 * The path of a browser, installed now if none was there.
 * Returns undefined, after a sentence that says what to do, when there is none.
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (works(asked)) return asked;
    console.error(
      `CHROMIUM_PATH is ${asked}, which is not a browser that starts: correct it or leave it out.`,
    );
    return undefined;
  }
  const installed = findInstalled();
  if (installed) return installed;

  console.log('No Chromium, Chrome or Edge found: installing one ...');
  await runTool('@playwright/test', ['install', 'chromium']);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!findInstalled() && isDebianRoot && (await run('apt-get', ['update'])) === 0)
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!findInstalled()) await run('apt-get', ['install', '-y', name]);
  const path = findInstalled();
  if (!path)
    console.error(
      'The browser tests need a browser: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
    );
  return path;
}
