import { expect, it } from 'vitest';
import { latestOnly } from './latest';

it('a slow job replaces neither a later one nor what came after it', async () => {
  const jobs = latestOnly();
  const taken: string[] = [];
  const take = (result: string) => void taken.push(result);
  let finishSlow = (_result: string) => {};
  const slow = jobs.run(new Promise<string>((resolve) => (finishSlow = resolve)), take);
  await jobs.run(Promise.resolve('later'), take);
  finishSlow('first');
  await slow;
  expect(taken).toEqual(['later']);
  const dropped = jobs.run(Promise.resolve('dropped'), take);
  jobs.drop();
  await dropped;
  expect(taken).toEqual(['later']);
});
