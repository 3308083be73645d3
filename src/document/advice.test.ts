import { expect, it } from 'vitest';
import { adviseNow, makeFix } from './advice';
import { manifestDocument } from './document';

const scope = () => JSON.parse(manifestDocument.store.getState().text).scope;
const open = (words: string) =>
  manifestDocument.change({
    text: JSON.stringify({ client_name: 'com.acme.Chat', scope: words }),
    origin: 'json',
    label: 'typed',
  });
const found = async () => {
  const problem = (await adviseNow()).find(({ rule }) => rule === 'oauth/scope-comma');
  if (!problem) throw new Error('no such problem');
  return problem;
};

it('a fix keeps what was typed after its problem was found', async () => {
  open('msg.consumer,msg.a');
  const problem = await found();
  open('msg.consumer,msg.agent');
  makeFix(problem, 'Use spaces');
  expect(scope()).toBe('msg.consumer msg.agent');
});

it('a fix of a problem that has gone changes nothing', async () => {
  open('msg.consumer,msg.a');
  const problem = await found();
  open('msg.consumer');
  makeFix(problem, 'Use spaces');
  expect(scope()).toBe('msg.consumer');
});
