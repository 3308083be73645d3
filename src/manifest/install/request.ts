import * as words from '#words/manifest/install';

const BASE = 'https://$HOST/api/account/$ACCOUNT/configuration/app-install/installations';
const TOKEN = '-H "Authorization: Bearer $TOKEN"';
const JSON_TYPE = '-H "Content-Type: application/json"';

/** Characters that a terminal obeys or hides; in JSON that parses they stand inside strings only. */
const UNSAFE = /[\u{7f}-\u{9f}\p{Bidi_Control}\u2028\u2029\ufeff\p{Surrogate}]/gu;

/** A request of the installation API. */
export type ApiRequest = {
  id: 'install' | 'update-1' | 'update-2' | 'update-3';
  /** What it does, in a few words. */
  title: string;
  /** What to put in, and what to take from its answer for the next. */
  help: string;
  /** The command for a POSIX shell, with placeholders for what is not known here. */
  command: string;
};

/**
 * The request of the installation API that installs a manifest (manifest.md, "Installation API"). The body is the text itself;
 * only characters that would act on a terminal are written as JSON escapes.
 * @param text JSON that `parse` accepts
 * @param account an account number of letters, digits, - and _, else a placeholder is put
 */
export function installRequest(text: string, account?: string): ApiRequest {
  return {
    id: 'install',
    ...words.install,
    command: [
      ...variables(account),
      `curl --fail-with-body -X POST "${BASE}?v=1.0" \\`,
      `  ${TOKEN} ${JSON_TYPE} \\`,
      ...body(text),
    ].join('\n'),
  };
}

/** What is known of the installation that is to be updated; placeholders stand for what is not. */
export type KnownInstallation = { id?: string | undefined; revision?: string | undefined };

/** The three requests that update an installation: find it, read its revision, replace it. One shell for all three. */
export function updateRequests(
  text: string,
  account?: string,
  { id, revision }: KnownInstallation = {},
): ApiRequest[] {
  return [
    {
      id: 'update-1',
      ...words.findInstallation,
      command: [...variables(account), `curl --fail-with-body "${BASE}?v=1.0" ${TOKEN}`].join('\n'),
    },
    {
      id: 'update-2',
      ...words.readRevision,
      command: [
        `ID='${usable(id) ?? words.yourId}'`,
        `curl --fail-with-body -i "${BASE}/$ID?v=1.0" ${TOKEN}`,
      ].join('\n'),
    },
    {
      id: 'update-3',
      ...words.replaceIt,
      command: [
        `REVISION='${usable(revision) ?? words.yourRevision}'`,
        // Without an id this would be a request to the whole list: the shell stops before it.
        `curl --fail-with-body -X PUT "${BASE}/\${ID:?${words.idIsMissing}}?v=1.0" \\`,
        `  ${TOKEN} ${JSON_TYPE} -H "If-Match: $REVISION" \\`,
        ...body(text),
      ].join('\n'),
    },
  ];
}

/** A value that may stand between single quotes of a shell; undefined for any other. */
function usable(value: string | undefined): string | undefined {
  return value !== undefined && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}

function variables(account: string | undefined): string[] {
  const isUsable = account !== undefined && /^[A-Za-z0-9_-]{1,32}$/.test(account);
  return [
    `HOST='${words.yourHost}'`,
    `ACCOUNT='${isUsable ? account : words.yourAccount}'`,
    `TOKEN='${words.yourToken}'`,
  ];
}

// A line that is only MANIFEST would end the body, but no line of JSON can be that: strings hold no raw line breaks.
function body(text: string): string[] {
  const escaped = text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return ["  --data-binary @- <<'MANIFEST'", escaped.replace(/\r?\n$/, ''), 'MANIFEST'];
}
