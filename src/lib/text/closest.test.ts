import { describe, expect, it } from 'vitest';
import { closest, typingDistance } from './closest';

const KNOWN = ['goal', 'ip', 'redirect_uris', 'max_retries', 'client_name', 'visitor_behavior'];

describe('the closest known name', () => {
  it.each<[text: string, name: string | undefined, distance?: number]>([
    ['goals', 'goal', 1],
    ['gaol', 'goal', 1],
    ['clientName', 'client_name', 0],
    ['Client-Name ', 'client_name', 0],
    ['redirect_uri', 'redirect_uris', 1],
    ['visitor_behaviour', 'visitor_behavior', 1],
    ['max_retry', 'max_retries', 3],
    ['ips', 'ip', 1],
    ['id', undefined],
    ['game', undefined],
    ['', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%s', (text, name, distance) => {
    expect(closest(text, KNOWN)).toEqual(name && { name, distance });
  });

  it('is the nearest of several, the first of equals', () => {
    expect(closest('lead', ['load', 'lead'])).toEqual({ name: 'lead', distance: 0 });
    expect(closest('laad', ['load', 'lead'])).toEqual({ name: 'load', distance: 1 });
  });
});

describe('the distance of two texts', () => {
  it('counts added, dropped, replaced and swapped characters', () => {
    expect(typingDistance('abcd', 'abxd', 3)).toBe(1);
    expect(typingDistance('abcd', 'bacd', 3)).toBe(1);
    expect(typingDistance('abcd', 'cd', 3)).toBe(2);
    expect(typingDistance('abcd', 'wxyz', 3)).toBeUndefined();
  });
});
