import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RetryPicture } from './retry-picture';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const RICH = 'ms.MessagingEventNotification.RichContentEvent';
const page = (webhooks: object): string =>
  renderToStaticMarkup(<RetryPicture value={{ capabilities: { webhooks } }} />);
const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('the retry picture as text', () => {
  it('says who wins and why, what is covered, and what the outage does', () => {
    const text = textOf(page({ [CONTENT]: { max_retries: 3 }, retry: { retention_time: 3_600 } }));
    expect(text).toContain('The retention time wins: beside it, max_retries 3 has no effect.');
    expect(text).toContain('An outage of 40 minutes: nothing lost');
    expect(text).toContain('Coveredoutages of up to 58 minutes 31 seconds');
    expect(text).toContain('then every 5 minutes until 58 min 31 s');
    expect(text).toContain('Earlier documentationpauses of 2, 4, 8 seconds');
  });

  it('has a lane for each policy, and names an unknown event by its key, as text', () => {
    const html = page({ [CONTENT]: { max_retries: 5 }, [RICH]: {}, 'x.<b>': { max_retries: 5 } });
    expect(html.match(/data-policy="\w+"/g)).toEqual(['data-policy="number"', 'data-policy="dropped"']);
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('An outage of 40 minutes: lost after 5 seconds');
    expect(textOf(html)).toContain('An outage of 40 minutes: lost at the first failure');
  });

  it('the slider has its value in words', () => {
    expect(page({ [CONTENT]: {} })).toContain('aria-valuetext="40 minutes: lost at the first failure"');
    expect(page({ [CONTENT]: {}, [RICH]: { max_retries: 1 } })).toContain(
      'aria-valuetext="40 minutes: 1 event lost at the first failure, 1 event lost after 1 second"',
    );
  });
});
