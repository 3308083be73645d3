// Prose of the help page. Its elements (strong, em, code, a) are HTML and go into the page as they stand here; what <em> names is
// called so on the screen.
export const help = 'Help';
export const backToEditor = 'Back to the editor';
export const onThisPage = 'On this page';
export const description =
  'What an Application Install Manifest is, and how the Install Manifest Editor helps to write, check and send one.';

export const manifest = {
  title: 'What the manifest is',
  text: `An Application Install Manifest is one JSON object. It tells LiveEngage (Conversational Cloud) how to install an app: its
OAuth client data, where its webhooks go, and which engagement conditions a campaign may use. You write it, and send it to your
LivePerson account team, who installs it. A mistake comes back by mail days later; this editor tells you at once.`,
};

export const steps = {
  title: 'From nothing to an installed app',
  items: [
    `<strong>Fill in.</strong> <em>New</em> starts from a template; <em>Import</em> takes what you have, broken JSON too. The form and the
JSON are the same document: edit either.`,
    `<strong>Check.</strong> The verdict in the header counts what was found. Press it for the list: each problem says what to do, leads to
its field and its line, and many are fixed with one press.`,
    `<strong>Send.</strong> <em>Download</em> saves the file. <em>Share</em> makes a link that carries the manifest; whoever opens it sees
it in plain words, can pin notes to it and send a reply, which you accept or reject change by change.`,
  ],
};

export const sections = {
  title: 'What each section does',
  text: '<a href="./rules.html">All rules</a> lists everything that is checked, with its reason and an example.',
};

export const delivery = {
  title: 'How the platform calls an endpoint',
  items: [
    `Each notification is one HTTP POST over TLS: version 1.2 or later, or 1.3, as editions of LivePerson’s page differ. The endpoint answers 200
or 201; anything else counts as a failure.`,
    `The newest documentation gives 5 seconds for the connection and 5 for the answer; earlier documentation says 10 in all. An app with an endpoint
slower than 2.5 seconds over 2 minutes may be disabled without warning: answer first, then do the work.`,
    `Every request carries <code>x-liveperson-account-id</code>, <code>x-liveperson-client-id</code> and <code>x-liveperson-signature</code>: usually
<code>sha1=</code> and the Base64 of HMAC-SHA1 over the exact bytes of the body, with the client secret as the key. Some accounts have
<code>sha256=</code>, or hexadecimal. <em>Test the endpoints</em> in the section Webhooks makes such requests, and a receiver that checks them.`,
    `Mutual TLS can be set up with LivePerson by account and endpoint; the platform looks for a certificate every two and a half minutes. It is no part
of the manifest.`,
    `Retries by number come one second apart in the newest documentation, so five of them outlast 5 seconds, and the order within a conversation is
kept; earlier editions say 30 seconds, without order, and call them deprecated or to be replaced. A retention time covers up to 3 days, with
growing pauses of at most 5 minutes, and wins over retries of 1 to 5. What it recovers is conversations, not single events.`,
  ],
};

export const drafts = {
  title: 'Drafts, undo, and other tabs',
  text: `Every change is saved in this browser by itself, to the keystroke. <em>Drafts</em> in the menu lists all manifests of this
browser; each has a history that survives a reload (the last 200 steps) and snapshots that you take by name. Two tabs with the same
draft follow each other. When the browser refuses to store anything, the header says so, and <em>Download</em> and <em>Copy JSON</em> work all the
same. Clearing the site's data deletes the drafts: save a backup in <em>Drafts</em> before you do.`,
};

export const privacy = {
  title: 'Privacy',
  text: `There is no account and no server: nothing that you type leaves the browser unless you download, copy or send it. A share link carries
the manifest behind its # sign, a part of the address that browsers send to no server. <code>client_secret</code> is never stored, and
header values that look like credentials stay out of links unless you tick them in. A logo from another host is loaded only when you
press for it. After the first visit the whole editor is kept in the browser: it works without a network, and share links open, too.`,
};

export const limits = {
  title: 'Limits',
  items: [
    'The editor knows what LivePerson has published. It cannot ask the platform whether a name is taken or an address answers.',
    'Files up to 5 MB can be imported. Links up to about 2,000 characters pass everywhere; for longer ones the dialog proposes the file.',
    'A new version of the editor waits until you press <em>Reload</em> in its message, or have closed all its tabs.',
    'The editor is not made by LivePerson. The account team has the last word.',
  ],
};

export const shortcuts = 'Shortcuts';
export const what = 'What';
export const windowsAndLinux = 'Windows, Linux';
export const mac = 'Mac';

export const livePersonsPages = 'LivePerson’s own pages';
