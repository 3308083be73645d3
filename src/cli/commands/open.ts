import { withFinalNewline } from '../../lib/text/final-newline';
import { counted } from '../../lib/text/plural';
import { visibleText } from '../../lib/text/visible-text';
import { switchedRules } from '../../manifest/advice/off-rules';
import { decodeLink } from '../../manifest/link/decode';
import type { Envelope } from '../../manifest/link/envelope';
import { type Command, Failure, STATUS } from '../command';
import { readInput } from '../read-input';

export const OPEN: Command = {
  usage: 'open LINK',
  summary: 'Prints the JSON that a link carries, whatever mail did to it.',
  help: `LINK may be a link, what stands behind its #, or - for standard input, which may hold a whole mail.
What the sender wrote beside the manifest goes to standard error.`,
  options: {},
  takes: { least: 1, most: 1 },
  async run({ positionals: [link = ''] }, { out, say }) {
    const decoded = decodeLink(link === '-' ? (await readInput(link)).text : link);
    if (decoded.kind === 'none') throw new Failure('There is no link of the editor in this text.');
    if (decoded.kind === 'damaged') throw new Failure(decoded.message);
    out(withFinalNewline(decoded.text));
    for (const sentence of [...decoded.repairs, ...factsOf(decoded.envelope)]) say(visibleText(sentence));
    return STATUS.good;
  },
};

function rulesOf(ids: readonly string[] = []): string[] {
  const { silenced, askedFor } = switchedRules(ids);
  return [
    ...(silenced.length > 0
      ? [`Rules that the sender does not want to hear of: ${silenced.join(', ')}`]
      : []),
    ...(askedFor.length > 0 ? [`Rules that the sender asked for: ${askedFor.join(', ')}`] : []),
  ];
}

function factsOf({ account, sender, note, sentAt, notes, silenced, withheld }: Envelope = {}): string[] {
  return [
    sender && `Sender: ${sender}`,
    account && `Account: ${account}`,
    sentAt && `Sent: ${sentAt}`,
    note && `Note: ${note}`,
    notes && `${counted(notes.length, 'note')} pinned to places: open the link in the editor to read them.`,
    ...rulesOf(silenced),
    withheld && `${counted(withheld.length, 'value')} left out by the sender.`,
  ].filter((fact): fact is string => fact !== undefined && fact !== '');
}
