import { describe, expect, it } from 'vitest';
import connector from '../templates/connector.json';
import { briefly } from './brief';

describe('a manifest in a few lines', () => {
  it('says how it signs in, where events go and what campaign managers get', () => {
    const filled = structuredClone(connector) as { capabilities: { webhooks: Record<string, unknown> } };
    const { webhooks } = filled.capabilities;
    for (const [index, event] of Object.keys(webhooks).entries()) {
      webhooks[event] = { endpoint: `https://hooks${index % 2}.example.com/in` };
    }
    delete webhooks['cqm.ExConversationChangeNotification'];
    expect(briefly(filled)).toEqual([
      expect.stringMatching(/^Sign-in: It signs in as itself/),
      'Webhooks: 4 events go to 2 hosts; 1 of the 5 known events is not sent.',
      'Events go to: hooks0.example.com, hooks1.example.com',
      expect.stringMatching(/^Engagement: Campaign managers get the same choices/),
    ]);
  });

  it('leaves out what a manifest says nothing of, whatever its shape', () => {
    expect(briefly({ client_name: 'x' })).toEqual([]);
    for (const odd of [null, 7, [], { capabilities: 'no' }, { capabilities: { webhooks: [1] } }]) {
      expect(briefly(odd).every((line) => typeof line === 'string')).toBe(true);
    }
  });
});
