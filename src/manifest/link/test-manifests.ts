import template from '../templates/connector.json';
import type { Envelope } from './envelope';

// Manifests that the tests of the link share: the kinds whose payload length is promised, and awkward ones.

interface Webhook {
  endpoint: string;
  max_retries?: number;
  headers?: { header_name: string; header_value: string }[];
}

interface Connector {
  client_name: string;
  description: string;
  capabilities: {
    webhooks: Record<string, Webhook>;
    engagement: { goal: string[]; target_audience: string[]; visitor_behavior: string[] };
  };
}

const PATHS = ['content', 'rich', 'status', 'chat-state', 'conversation'];

/** JSON as the editor lays it out, ending in a newline. */
export function layOut(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The connector template with its trailing newline. */
export const TEMPLATE = layOut(template);

function connector(name: string, description: string, endpoint: (event: number) => string): Connector {
  const filled = structuredClone(template) as unknown as Connector;
  filled.client_name = name;
  filled.description = description;
  for (const [event, webhook] of Object.values(filled.capabilities.webhooks).entries()) {
    webhook.endpoint = endpoint(event);
  }
  return filled;
}

/** Name, description, one address for five events, some ticks removed. */
export function filledConnector(): string {
  const filled = connector(
    'com.acme.MessagingBridge',
    'Forwards messages between the Acme shop and our agents',
    () => 'https://hooks.acme-shop.com/liveperson/events',
  );
  const { engagement } = filled.capabilities;
  engagement.goal = ['url', 'lead'];
  engagement.target_audience.splice(3, 2);
  engagement.visitor_behavior.splice(5, 1);
  return layOut(filled);
}

/** The same kind with a path for each event and eleven ticks removed in many places. */
export function connectorWithPaths(): string {
  const filled = connector(
    'Northwind Concierge',
    'Connects the Northwind hotel concierge bot with guests on WhatsApp and in the app.',
    (event) => `https://concierge.northwind-hotels.eu/lp/${PATHS[event]}`,
  );
  const { engagement } = filled.capabilities;
  engagement.goal = ['url', 'purchase_total', 'service_activity'];
  engagement.target_audience = engagement.target_audience.filter((_, i) => ![1, 4, 7, 11, 13].includes(i));
  engagement.visitor_behavior = engagement.visitor_behavior.filter((_, i) => ![2, 6, 8].includes(i));
  return layOut(filled);
}

/** Five webhooks with two headers each, one of them an access key of its own for every event. */
export function connectorWithHeaders(): string {
  const filled = connector(
    'Five Hooks',
    'Order updates and returns, handled by the Five Hooks assistant',
    (event) => `https://webhooks.fivehooks.co.uk/inbound/${PATHS[event]}`,
  );
  const keys = [
    'q8Zr1LwT0vYb5NcX',
    'e7KjHs2mPdUa94Gf',
    'Xo3RtBn6iQyV1sWz',
    'h5CkJ0gMx8EpLu2D',
    'T7vfAw9Yb4NqS3rK',
  ];
  for (const [event, webhook] of Object.values(filled.capabilities.webhooks).entries()) {
    webhook.headers = [
      { header_name: 'x-api-key', header_value: keys[event] ?? '' },
      { header_name: 'X-Request-Source', header_value: 'liveperson' },
    ];
  }
  return layOut(filled);
}

/** An envelope with a note of 200 characters. */
export const ENVELOPE: Envelope = {
  account: '41827364',
  sender: 'Dana Whitfield',
  sentAt: '2026-05-03T10:20Z',
  note: 'Hi team, this is our first connector for the returns desk. Please install it on the sandbox account before Friday; the test endpoint answers already, and I am reachable by phone all day. Many thanks!!',
  fingerprint: 'k7qm-2x9d-ht4w',
};

/** A web application with names in many scripts. */
export const UNICODE = layOut({
  client_name: 'Füße 🧦 & Söhne',
  'client_name#ja': '接続アプリ',
  'client_name#he': 'מחבר הודעות \u200f',
  'client_name#hi': 'संदेश 👩🏽‍💻',
  description: 'Zero\u0000 and lone \ud83d halves \udc00, \u2028 lines',
});

/** Long numbers, odd keys and odd layout, which no parser may touch. */
export const ODD =
  '\ufeff{ "" : 12345678901234567890123,\t"__proto__":{"a":1e400},"a":1.0, "a":2,\r\n"\\u0041\\ud83d":"\\/"  }\n\n';
