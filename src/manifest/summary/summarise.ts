import { isObject } from '../../lib/json/json-value';
import { summariseApp } from './app';
import { summariseEngagement } from './engagement';
import { withGenericRows } from './generic-rows';
import { summariseLaunch } from './launch';
import { summariseSignIn } from './sign-in';
import type { SummarySection } from './summary';
import { digitsOf } from './values';
import { summariseWebhooks } from './webhooks';

/**
 * The manifest in plain words, section by section: App, Sign-in, Launch, Webhooks, Engagement. Takes any JSON value, whatever
 * its shape, and never throws; what is no object has no sections. Values of the document appear as data, never inside
 * our own sentences, and credentials not at all.
 * @param text the text that the value was read from: its numbers are told in the digits that stand there, which a
 * double may not hold
 */
export function summarise(value: unknown, text?: string): SummarySection[] {
  if (!isObject(value)) return [];
  const digits = digitsOf(text);
  return [
    summariseApp(value),
    summariseSignIn(value),
    summariseLaunch(value),
    summariseWebhooks(value, digits),
    summariseEngagement(value),
  ].map((section) => withGenericRows(section, value, digits));
}
