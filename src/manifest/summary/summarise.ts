import { isObject } from '../../lib/json/json-value';
import { summariseApp } from './app';
import { summariseEngagement } from './engagement';
import { withGenericRows } from './generic-rows';
import { summariseLaunch } from './launch';
import { summariseSignIn } from './sign-in';
import type { SummarySection } from './summary';
import { summariseWebhooks } from './webhooks';

/**
 * The manifest in plain words, section by section: App, Sign-in, Launch, Webhooks, Engagement. Takes any JSON value, whatever
 * its shape, and never throws; what is no object has no sections. Values of the document appear as data, never inside
 * our own sentences, and credentials not at all.
 */
export function summarise(value: unknown): SummarySection[] {
  if (!isObject(value)) return [];
  return [
    summariseApp(value),
    summariseSignIn(value),
    summariseLaunch(value),
    summariseWebhooks(value),
    summariseEngagement(value),
  ].map((section) => withGenericRows(section, value));
}
