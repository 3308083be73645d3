import { isObject } from '../../lib/json/json-value';
import { counted } from '../../lib/text/plural';
import { visibleText } from '../../lib/text/visible-text';
import { parseUrl } from '../../lib/url/parse-url';
import { findProblems } from '../../manifest/advice/find-problems';
import { lengthInWords, minuteNow } from '../../manifest/link/make-link';
import { envelopeOf, type Prepared, prepare, shareLink } from '../../manifest/link/prepare-share';
import { noteFaults, type ShareNote } from '../../manifest/link/share-note';
import { placeInWords } from '../../manifest/schema/place-labels';
import { countsOf, verdictText } from '../../manifest/schema/problem';
import { type Command, Failure, type Given, STATUS } from '../command';
import { readJson } from '../read-input';

export const LINK: Command = {
  usage: 'link FILE --site URL',
  summary: 'Prints the link that opens a manifest for review.',
  help: `Header values that look like credentials, and client_secret, are left out, as in the editor.

Options:
  --site URL       the address of the editor, for example https://your-host.example/editor/
  --account TEXT   the account number that the manifest is for
  --sender TEXT    who sends it
  --note TEXT      what the reviewer should know`,
  options: {
    site: { type: 'string' },
    account: { type: 'string' },
    sender: { type: 'string' },
    note: { type: 'string' },
  },
  takes: { least: 1, most: 1 },
  async run({ values, positionals: [name = ''] }, { out, say }) {
    const site = siteOf(values.site);
    const note = noteOf(values);
    const { text, value } = await readJson(name);
    if (!isObject(value)) throw new Failure(`${name}: This is no manifest: it has to be one object.`);
    const prepared = prepare(text, false);
    const sentAt = minuteNow();
    const link = shareLink(site, prepared, envelopeOf(prepared, note, sentAt), sentAt);
    if (!link.ok) throw new Failure(`${name}: ${link.message}`);
    out(`${link.url}\n`);
    const verdict = verdictText(countsOf(findProblems(text).problems));
    for (const sentence of [`The reviewer will see: ${verdict}.`, ...warningsOf(prepared)]) say(sentence);
    say(`The link has ${lengthInWords(link.url.length)}.`);
    return STATUS.good;
  },
};

function siteOf(site: unknown): string {
  if (typeof site !== 'string')
    throw new Failure(
      'Say with --site at which address the editor is, for example https://your-host.example/editor/',
    );
  const isWeb = /^https?:$/.test(parseUrl(site)?.protocol ?? '');
  if (!isWeb) throw new Failure(`--site is "${site}", which is no address that starts with https://`);
  return site;
}

function noteOf(values: Given['values']): ShareNote {
  const text = (name: string) => String(values[name] ?? '').trim();
  const note = { account: text('account'), sender: text('sender'), note: text('note') };
  const [fault] = Object.entries(noteFaults(note));
  if (fault) throw new Failure(`--${fault[0]}: ${fault[1]}`);
  return note;
}

/** What the page says beside the link: what was left out, and what travels all the same. */
function warningsOf({ credentials, alreadyWithheld, addressSecrets }: Prepared): string[] {
  const names = (list: readonly { name: string }[]) =>
    [...new Set(list.map(({ name }) => visibleText(name)))].join(', ');
  return [
    credentials.length > 0 &&
      `${counted(credentials.length, 'value')} that may be credentials left out: ${names(credentials)}.`,
    alreadyWithheld.length > 0 && `Left out already by an earlier sender: ${names(alreadyWithheld)}.`,
    addressSecrets.length > 0 &&
      `These addresses carry credentials, which travel with the link: ${[...new Set(addressSecrets.map(({ pointer }) => visibleText(placeInWords(pointer))))].join(', ')}.`,
  ].filter((sentence) => sentence !== false);
}
