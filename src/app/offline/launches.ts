import { leaveSharedText } from '../address';
import { takeFile, takeText } from '../editor/files';

/** How an installed app is handed files (https://wicg.github.io/web-app-launch/); the DOM types lack it. */
type LaunchQueue = {
  setConsumer(take: (launch: { files?: readonly FileSystemFileHandle[] }) => void): void;
};

/** Opens the file with which the system started the installed editor, as if it had been dropped on the page. */
export function openLaunchedFiles(): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [first] = [] }) => {
    // Each file gets a window of its own ("multiple-clients" in the web app manifest).
    if (first) void first.getFile().then(takeFile);
  });
}

/** Opens Import with a text that was shared with the installed editor from another app. */
export function takeSharedText(): void {
  const shared = new URLSearchParams(location.search);
  const text = shared.get('shared-text') || shared.get('shared-url');
  if (!text) return;
  // A reload must not bring it again.
  leaveSharedText();
  takeText(text);
}
