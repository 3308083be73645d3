import { describe, expect, it } from 'vitest';
import { type Envelope, readEnvelope, writeEnvelope } from './envelope';

const FULL: Envelope = {
  account: '12345678',
  sender: 'Ada',
  note: 'Please look',
  sentAt: '2026-05-03T14:05Z',
  withheld: ['/client_secret'],
  answers: 'lusab-babad',
  notes: [
    { pointer: '/scope', text: 'Why this?' },
    { pointer: '/redirect_uris', text: 'Not this one', item: 'https://a.example/' },
  ],
  silenced: ['name/taken'],
  fingerprint: 'gutih-tugad',
};
const WIRE =
  '{"a":"12345678","s":"Ada","n":"Please look","t":"2026-05-03T14:05Z","r":"lusab-babad","f":"gutih-tugad",' +
  '"w":["/client_secret"],"x":["name/taken"],' +
  '"c":[{"p":"/scope","t":"Why this?"},{"p":"/redirect_uris","t":"Not this one","i":"https://a.example/"}]}';

describe('what travels beside a manifest', () => {
  it('has the names that version 1 gave them, and comes back whole', () => {
    expect(writeEnvelope(FULL)).toBe(WIRE);
    expect(readEnvelope(WIRE)).toEqual(FULL);
  });

  it.each<[string, Envelope]>([
    ['nothing', {}],
    ['fields without a word', { account: '', sender: '', note: '', withheld: [], notes: [], silenced: [] }],
  ])('does not travel where there is nothing to tell: %s', (_, envelope) => {
    expect(writeEnvelope(envelope)).toBeUndefined();
  });

  it('leaves out an item of a note that is empty', () => {
    const notes = [{ pointer: '/a', text: 'b', item: '' }];
    expect(writeEnvelope({ notes })).toBe('{"c":[{"p":"/a","t":"b"}]}');
    expect(readEnvelope('{"c":[{"p":"/a","t":"b","i":""}]}')).toEqual({
      notes: [{ pointer: '/a', text: 'b' }],
    });
  });

  it.each([
    '{}',
    '{"note":"n","zz":1}',
    '{"a":"","s":7,"n":null,"t":["t"],"r":{},"f":true}',
    '{"w":"/a","x":{"0":"a"},"c":"note"}',
    '{"w":[1,null],"x":[[]],"c":[null,7,"x",[],{"p":"/a"},{"t":"b"},{"p":1,"t":"b"},{"p":"/a","t":2}]}',
  ])('is nothing where no field is of its type: %s', (text) => {
    expect(readEnvelope(text)).toBeUndefined();
  });

  it('keeps what is of its type in a list', () => {
    expect(readEnvelope('{"w":["/a",1],"x":[null,"b"],"c":[7,{"p":"/a","t":"b","i":3}]}')).toEqual({
      withheld: ['/a'],
      silenced: ['b'],
      notes: [{ pointer: '/a', text: 'b' }],
    });
  });

  it.each(['[]', '"text"', '7', 'null', '', '{'])('is no envelope: %s', (text) => {
    expect(() => readEnvelope(text)).toThrow(SyntaxError);
  });
});
