import { comeBack } from './come-back';
import { startServiceWorker } from './service-worker';

/** What the page does once it is idle: it comes back to where one was, and keeps itself in the browser. */
export function startOffline(): void {
  comeBack();
  // The worker of the built site; in development each file comes fresh from the server.
  if (import.meta.env.PROD) void startServiceWorker();
}
