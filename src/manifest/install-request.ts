const BASE = 'https://$HOST/api/account/$ACCOUNT/configuration/app-install/installations';

/** Characters that a terminal obeys or hides; in JSON that parses they stand inside strings only. */
const UNSAFE = /[\u{7f}-\u{9f}\p{Bidi_Control}\u2028\u2029\ufeff\p{Surrogate}]/gu;

/**
 * The request of the installation API that installs a manifest (manifest.md, "Installation API"), as a command for a POSIX
 * shell with placeholders for host and token. The body is the text itself; only characters that would act on a terminal
 * are written as JSON escapes.
 * @param text JSON that `parse` accepts
 * @param account an account number of letters, digits, - and _, else a placeholder is put
 */
export function installCommand(text: string, account?: string): string {
  return [
    ...variables(account),
    `curl --fail-with-body -X POST "${BASE}?v=1.0" \\`,
    '  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\',
    "  --data-binary @- <<'MANIFEST'",
    body(text),
    'MANIFEST',
  ].join('\n');
}

/** The three requests that update an installation: find it, read its revision, replace it. */
export function updateCommands(text: string, account?: string): string {
  return [
    ...variables(account),
    '# 1. Find the id of the installation.',
    `curl --fail-with-body "${BASE}?v=1.0" -H "Authorization: Bearer $TOKEN"`,
    "ID='<id from the answer>'",
    '# 2. Read it: the answer has the header ac-revision.',
    `curl --fail-with-body -i "${BASE}/$ID?v=1.0" -H "Authorization: Bearer $TOKEN"`,
    "REVISION='<ac-revision from the answer>'",
    '# 3. Replace it.',
    `curl --fail-with-body -X PUT "${BASE}/$ID?v=1.0" \\`,
    '  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -H "If-Match: $REVISION" \\',
    "  --data-binary @- <<'MANIFEST'",
    body(text),
    'MANIFEST',
  ].join('\n');
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
function body(text: string): string {
  const escaped = text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped.replace(/\r?\n$/, '');
}
