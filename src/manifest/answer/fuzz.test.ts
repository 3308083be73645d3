import fc from 'fast-check';
import { expect } from 'vitest';
import { canonicalJson } from '../../lib/json/canonical';
import { parse } from '../../lib/json/parse';
import { fuzz, jsonText, nearlyJson, objectText } from '../../lib/test-support/fuzz';
import { compareTexts } from '../compare/compare';
import { checkInstallation } from '../install/check';
import { parseResponse } from '../install/parse-response';
import { answerChanges, isPlain } from './answer';

const none = () => false;

fuzz(
  'any reply is merged into any draft, and nothing is taken unasked',
  fc.property(objectText, objectText, objectText, (base, mine, theirs) => {
    const found = answerChanges({ base, mine, theirs });
    expect(found.accept([]).text).toBe(mine);
    const { changes } = found.list(none);
    for (const { words, subject } of changes) expect(words && subject).not.toBe('');
    const { text } = found.accept(changes.filter(isPlain));
    expect(parse(text).ok).toBe(true);
    // A reply that changes nothing asks for nothing, and one to a draft that stayed is taken over as it is.
    expect(answerChanges({ base, mine, theirs: base }).list(none).changes).toEqual([]);
    expect(compareTexts(mine, mine)).toEqual([]);
    expect(canonicalJson(answerChanges({ base, mine: base, theirs: base }).filled)).toBe(canonicalJson(base));
  }),
);

const around = fc.constantFrom(
  '',
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n',
  '< HTTP/2 400\n',
  '```\n',
);

fuzz(
  'any response of the installation API is read, or refused in a sentence',
  fc.property(objectText, around, fc.oneof(jsonText, objectText, nearlyJson), (sent, head, body) => {
    const read = parseResponse(head + body);
    if (!read.ok) expect(read.message).toMatch(/[.?]$/);
    const found = checkInstallation(sent, head + body);
    if (found.kind === 'unreadable') expect(found.message).toMatch(/[.?]$/);
    expect(Object.prototype).not.toHaveProperty('client_name');
  }),
);
