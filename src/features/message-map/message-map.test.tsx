import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MessageMap } from './message-map';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const RICH = 'ms.MessagingEventNotification.RichContentEvent';
const page = (webhooks: object): string =>
  renderToStaticMarkup(<MessageMap value={{ capabilities: { webhooks } }} onJump={() => undefined} />);

it('each host is followed by its events, what is odd about it is written, values are text', () => {
  const html = page({
    [CONTENT]: { endpoint: 'https://hooks.acme.com/content' },
    [RICH]: { endpoint: 'https://hooks.acme.com/rich' },
    'x.<img>': { endpoint: 'https://a.ngrok.io/<b>' },
  });
  expect(html).not.toMatch(/<img|<b>/);
  const [, first = '', second = ''] = html.split('data-kind="host"');
  expect(first).toMatch(/hooks\.acme\.com.*Text messages.*Structured content/s);
  expect(second).toMatch(/a\.ngrok\.io.*Not where the others go.*Tunnel.*Unknown event/s);
});

it('an empty section says that nothing is sent', () => {
  expect(page({})).toContain('No event is set up, so nothing is sent.');
});
