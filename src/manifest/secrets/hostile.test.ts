import { describe, expect, it, vi } from 'vitest';
import { cost } from '../../lib/test-support/pace';
import { findCredentials, WITHHELD, withhold } from './credentials';
import { fillPlaces, takeWithheld, withheldPlaces } from './withheld-values';

vi.setConfig({ testTimeout: 60_000 });

const EVENT = 'ms.MessagingEventNotification.ContentEvent';
const withHeaders = (count: number, header_name: string, header_value: string): string => {
  const headers = Array.from({ length: count }, () => ({ header_name, header_value }));
  return JSON.stringify({ capabilities: { webhooks: { [EVENT]: { headers } } } });
};

// Limits are multiples of a fixed piece of work; the work here takes a quarter of its limit, or less.
describe('values without number and end take a moment', () => {
  it('to be withheld', () => {
    const many = withHeaders(30_000, 'X-Token', 'hush');
    let shared = '';
    const withholding = () => (shared = withhold(many, findCredentials(many)));
    expect(cost(withholding, 160)).toBeLessThan(160);
    expect(shared).not.toContain('hush');
  });

  it('to be withheld, where all of them stand in one header', () => {
    const values = '"header_value":"hush",'.repeat(200_000);
    const many = `{"capabilities":{"webhooks":{"${EVENT}":{"headers":[{${values}"header_name":"X-Key"}]}}}}`;
    expect(withhold(many, findCredentials(many))).not.toContain('hush');
  });

  it('to be looked at, where one is long', () => {
    const long = withHeaders(1, 'X-Long', '1'.repeat(7_000_000));
    let names: string[] = [];
    const look = () => (names = findCredentials(long).map(({ name }) => name));
    expect(cost(look, 40)).toBeLessThan(40);
    expect(names).toEqual(['X-Long']);
  });

  it('to be put back in, or taken from what is installed', () => {
    const sent = withHeaders(20_000, 'X-Api-Key', WITHHELD);
    const values = new Map(withheldPlaces(sent).map(({ pointer }) => [pointer, 'hush']));
    const fillAndTake = () => {
      const filled = fillPlaces(sent, values);
      expect(filled).not.toContain(WITHHELD);
      expect(takeWithheld(sent, filled).taken).toHaveLength(20_000);
      expect(takeWithheld(sent, '{}').taken).toEqual([]);
    };
    expect(cost(fillAndTake, 300)).toBeLessThan(300);
  });
});
