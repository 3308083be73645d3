import { ADDRESS_ROWS } from './addresses';
import { ENDPOINT_ROWS } from './endpoints';
import { ENGAGEMENT_ROWS, HEADER_ROWS } from './engagement-headers';
import { EVENT_ROWS } from './events';
import { KEY_ROWS } from './keys';
import { LOGO_ROWS, NAME_ROWS } from './names-logo';
import { OAUTH_ROWS } from './oauth';
import { PLACEHOLDER_ROWS } from './placeholders';
import { LAUNCH_ROWS, RETRY_ROWS } from './retries-launch';
import type { Row } from './row';

/** The tests of all rules. */
export const ROWS: readonly Row[] = [
  ...PLACEHOLDER_ROWS,
  ...ADDRESS_ROWS,
  ...ENDPOINT_ROWS,
  ...EVENT_ROWS,
  ...KEY_ROWS,
  ...RETRY_ROWS,
  ...OAUTH_ROWS,
  ...LAUNCH_ROWS,
  ...NAME_ROWS,
  ...LOGO_ROWS,
  ...ENGAGEMENT_ROWS,
  ...HEADER_ROWS,
];
