import { comeBack } from './come-back';
import { openLaunchedFiles, takeSharedText } from './launches';
import { startServiceWorker } from './service-worker';

/** What the page does once it is idle: it comes back to where one was, takes what the system hands over, and keeps itself. */
export function startOffline(): void {
  comeBack();
  openLaunchedFiles();
  takeSharedText();
  // The worker of the built site; in development each file comes fresh from the server.
  if (import.meta.env.PROD) void startServiceWorker();
}
