import { expect, it } from 'vitest';
import { NO_NOTE, NOTE_LIMITS, noteFaults, rightFields } from './share-note';

it('an empty note and a usual one are right', () => {
  expect(noteFaults(NO_NOTE)).toEqual({});
  expect(
    noteFaults({ account: '12345678', sender: 'Ada, ACME', note: 'Please install.\nThanks! 🚀' }),
  ).toEqual({});
});

it('says what to do about each field', () => {
  expect(noteFaults({ account: 'account 12', sender: 'x'.repeat(101), note: '🚀'.repeat(1001) })).toEqual({
    account: 'Type the account number alone: letters, digits, - and _.',
    sender: 'Shorten this to 100 characters.',
    note: 'Shorten this to 1000 characters.',
  });
});

it('names the limits that the validator has', () => {
  for (const [field, limit] of Object.entries(NOTE_LIMITS)) {
    expect(noteFaults({ ...NO_NOTE, [field]: 'x'.repeat(limit) })).toEqual({});
    expect(noteFaults({ ...NO_NOTE, [field]: 'x'.repeat(limit + 1) })).toHaveProperty(field);
  }
});

it('spaces at the ends are no fault and do not travel, and what is wrong does not either', () => {
  const pasted = { account: ' 12345678\t', sender: `${'x'.repeat(100)} `, note: ' Please install.\n' };
  expect(noteFaults(pasted)).toEqual({});
  expect(rightFields(pasted)).toEqual({
    ...{ account: '12345678', sender: 'x'.repeat(100) },
    note: 'Please install.',
  });
  expect(rightFields({ ...pasted, account: '1234 5678' })).toMatchObject({
    account: '',
    note: 'Please install.',
  });
});
