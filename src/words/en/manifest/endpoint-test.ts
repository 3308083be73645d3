// Why a header is left out of a test: behind "X-Name is left out: " and before a full stop.
export const nameless = '(no name)';
export const hasNoName = 'it has no name';
export const wrongName = 'its name has characters that it may not have';
export const setByOthers = 'the platform or the connection sets it';
export const valueIsNoText = 'its value is no text';
export const valueWithheld = 'its value was withheld by the sender';
export const wrongValue = 'its value has characters that a header may not have';

/** What curl prints at its end. What stands in braces is put in by curl. */
export const report =
  'Status %{http_code}, connected after %{time_connect} s, answered after %{time_total} s';

// What the receiver, a program for Node, prints. They stand between single quotes or backticks: none of these, and no backslash.
export const setSecretFirst = 'Set CLIENT_SECRET first.';
export const refusedWrongSignature = 'Refused: wrong signature';
export const listeningOnPort = 'Listening on port';

// What people say in the sample of a notification. ASCII only, for the signature is made over its bytes.
export const question = 'Where is my order?';
export const answer = 'Order 4711 is on its way.';
export const followIt = 'Follow it';
export const followOrder = 'Follow order 4711';
