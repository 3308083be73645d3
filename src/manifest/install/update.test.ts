import { describe, expect, it } from 'vitest';
import { planUpdate } from './update';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const manifest = JSON.stringify({
  client_name: 'com.acme.Chat',
  scope: 'msg.consumer',
  capabilities: { webhooks: { [CONTENT]: { endpoint: 'https://new.acme.io/' } } },
});
const installed = {
  id: 'i-7',
  client_id: 'c',
  client_secret: 'hush',
  client_name: 'com.acme.Chat',
  enabled: true,
  overview: 'Set by hand',
  capabilities: { webhooks: { [CONTENT]: { endpoint: 'https://old.acme.io/', max_retries: 0 } } },
};

function planned(pasted: unknown) {
  const plan = planUpdate(manifest, JSON.stringify(pasted));
  if (plan.kind !== 'planned') throw new Error(plan.message);
  return plan;
}

describe('what an update does to a live installation', () => {
  it('is told as added, changed and removed, without platform keys, defaults and secrets', () => {
    const { added, changed, removed, id } = planned(installed);
    expect(added.map(({ words }) => words)).toEqual(['Scope added (msg.consumer)']);
    expect(changed.map(({ words }) => words)).toEqual([
      'Webhooks, Text messages, Endpoint: https://old.acme.io/ → https://new.acme.io/',
    ]);
    expect(removed.map(({ words }) => words)).toEqual(['overview removed (Set by hand)']);
    expect(id).toBe('i-7');
    expect(JSON.stringify(planned(installed))).not.toContain('hush');
  });

  it('finds the live installation of the name in a list', () => {
    const others = [
      { ...installed, client_name: 'other' },
      { ...installed, id: 'gone', deleted: true },
    ];
    expect(planned([...others, installed]).id).toBe('i-7');
    expect(planUpdate(manifest, JSON.stringify(others))).toEqual({
      kind: 'unreadable',
      message: 'The list has no live installation with the client name of this manifest.',
    });
    expect(planUpdate(manifest, JSON.stringify([installed, installed]))).toMatchObject({
      message: expect.stringMatching(/^The list has 2 live installations/),
    });
  });
});
