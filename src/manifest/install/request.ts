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
    title: 'Install the manifest',
    help: 'Put in the host, the account and a token first.',
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
      title: 'Find the installation',
      help: 'Put in the host, the account and a token first. Take the id from the response: of the installation that has this client_name and is not marked as deleted.',
      command: [...variables(account), `curl --fail-with-body "${BASE}?v=1.0" ${TOKEN}`].join('\n'),
    },
    {
      id: 'update-2',
      title: 'Read its revision',
      help: 'Put in the id. Take the value of the header ac-revision from the response.',
      command: [
        `ID='${usable(id) ?? '<id from the response to 1>'}'`,
        `curl --fail-with-body -i "${BASE}/$ID?v=1.0" ${TOKEN}`,
      ].join('\n'),
    },
    {
      id: 'update-3',
      title: 'Replace it',
      help: 'Put in the revision. The platform refuses it when somebody changed the installation in between: then start again at 2.',
      command: [
        `REVISION='${usable(revision) ?? '<ac-revision from the response to 2>'}'`,
        // Without an id this would be a request to the whole list: the shell stops before it.
        `curl --fail-with-body -X PUT "${BASE}/\${ID:?is set by request 2}?v=1.0" \\`,
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
    "HOST='<host of accountConfigReadWrite for the account>'",
    `ACCOUNT='${isUsable ? account : '<account number>'}'`,
    "TOKEN='<access token>'",
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
