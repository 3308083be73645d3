import * as words from '#words/features/share/ways';

/** What a mail about a manifest is made of. */
export type MailFacts = {
  /** The app's name and the one that people see; either may be empty. */
  name: string;
  displayName: string;
  /** What the manifest does, in lines. */
  summary: readonly string[];
  url: string;
  fingerprint: string;
  /** The verdict in words. */
  state: string;
  withheld: readonly string[];
  account: string;
  sender: string;
  note: string;
  /** The JSON as it is shared, and the name of its file. */
  json: string;
  fileName: string;
};

/** The length of a `mailto:` address, in characters, that mail programs and browsers take whole. */
const MAX_MAILTO = 1_900;
/** The longest JSON, in characters, that goes into a text that is copied. */
const MAX_JSON = 10_000;

export type MailDraft = {
  subject: string;
  /** The text to copy, with the JSON where it is short enough. */
  body: string;
  /** The mail draft, which holds less: the JSON only where all fits, and no link that a mail program would cut. */
  href: string;
  /** The file to attach, because the link does not fit into the draft. */
  attach?: string;
};

/** A mail to the account team: note, summary, link, fingerprint, and the JSON where it is short enough. */
export function mailDraft(facts: MailFacts): MailDraft {
  const subject = oneLine(facts.name ? words.mail.subject(facts.name) : words.mail.subjectWithoutName).slice(
    0,
    150,
  );
  const withLink = textOf(facts, words.mail.openLink(facts.url));
  const json = facts.json.trim();
  const long = `${withLink}\n\n${json}`;
  const href = [long, withLink]
    .map((text) => mailto(subject, text))
    .find(({ length }) => length <= MAX_MAILTO);
  const rest = json.length <= MAX_JSON ? `\n\n${json}` : '';
  if (href) return { subject, body: withLink + rest, href };
  const withFile = textOf(facts, words.mail.seeFile(facts.fileName));
  return { subject, body: withFile + rest, href: mailto(subject, withFile), attach: facts.fileName };
}

/** The mail without the JSON. `where`: how to get at the manifest. */
function textOf(facts: MailFacts, where: string): string {
  return [
    facts.note.trim(),
    [
      facts.name ? appInWords(facts) : '',
      facts.account ? words.mail.account(oneLine(facts.account)) : '',
      stateInWords(facts),
      facts.withheld.length > 0
        ? words.mail.fingerprintOfIncomplete(facts.fingerprint)
        : words.mail.fingerprint(facts.fingerprint),
    ]
      .filter(Boolean)
      .join('\n'),
    facts.summary.map(oneLine).join('\n'),
    where,
    facts.sender.trim(),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function appInWords({ name, displayName }: MailFacts): string {
  return displayName && displayName !== name
    ? words.mail.appShownAs(oneLine(name), oneLine(displayName))
    : words.mail.app(oneLine(name));
}

function stateInWords({ state, withheld }: MailFacts): string {
  return withheld.length === 0
    ? words.mail.state(state)
    : words.mail.stateIncomplete(state, withheld.map(oneLine));
}

function mailto(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
}

// A lone surrogate would make encodeURIComponent throw.
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
