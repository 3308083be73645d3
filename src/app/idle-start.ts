import { drawMissingBoxes } from './early/missing-boxes';
import { startOffline } from './offline/start-offline';

/** What is done once the page is up and has nothing better to do: nobody waits for it. */
export function startIdle(): void {
  drawMissingBoxes();
  startOffline();
}
