/** What a mail about a manifest is made of. */
export type MailFacts = {
  /** The app's name and the one that people see; either may be empty. */
  name: string;
  displayName: string;
  /** What the manifest does, in lines. */
  summary: readonly string[];
  url: string;
  fingerprint: string;
  errors: number;
  withheld: readonly string[];
  account: string;
  sender: string;
  note: string;
  /** The JSON as it is shared. */
  json: string;
};

/** The length of a `mailto:` address, in characters, that mail programs and browsers take whole. */
const MAX_MAILTO = 1_900;

/** A mail to the account team: note, summary, link, fingerprint, and the JSON where it is short enough. */
export function mailDraft(facts: MailFacts): { subject: string; body: string; href: string } {
  const subject = oneLine(`Application Install Manifest: ${facts.name || 'to review'}`).slice(0, 150);
  const parts = [
    facts.note.trim(),
    [
      facts.name ? `App: ${oneLine(facts.name)}${shownAs(facts)}` : '',
      facts.account ? `Account: ${oneLine(facts.account)}` : '',
      `State: ${stateInWords(facts)}`,
      `Fingerprint${facts.withheld.length > 0 ? ' of this incomplete manifest' : ''}: ${facts.fingerprint}`,
    ]
      .filter(Boolean)
      .join('\n'),
    facts.summary.map(oneLine).join('\n'),
    `Open it to review, download or edit a copy:\n${facts.url}`,
    facts.sender.trim(),
  ].filter(Boolean);
  const short = parts.join('\n\n');
  const long = `${short}\n\n${facts.json.trim()}`;
  const href = mailto(subject, long);
  if (href.length <= MAX_MAILTO) return { subject, body: long, href };
  return { subject, body: short, href: mailto(subject, short) };
}

function shownAs({ name, displayName }: MailFacts): string {
  return displayName && displayName !== name ? ` (${oneLine(displayName)})` : '';
}

function stateInWords({ errors, withheld }: MailFacts): string {
  const state = errors === 0 ? 'valid' : `${errors} ${errors === 1 ? 'problem' : 'problems'} left`;
  return withheld.length === 0
    ? state
    : `${state}, not complete: ${withheld.map(oneLine).join(', ')} withheld`;
}

function mailto(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
}

// A lone surrogate would make encodeURIComponent throw.
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
