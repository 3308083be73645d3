// Why a header is left out of a test: behind „X-Name wird weggelassen: “ and before a full stop.
export const nameless = '(ohne Namen)';
export const hasNoName = 'Der Name fehlt';
export const wrongName = 'Der Name enthält unzulässige Zeichen';
export const setByOthers = 'Die Plattform oder die Verbindung setzt ihn';
export const valueIsNoText = 'Der Wert ist kein Text';
export const valueWithheld = 'Der Absender hat den Wert zurückgehalten';
export const wrongValue = 'Der Wert enthält Zeichen, die in einem Header unzulässig sind';

/** What curl prints at its end. What stands in braces is put in by curl. */
export const report =
  'Status %{http_code}, verbunden nach %{time_connect} s, beantwortet nach %{time_total} s';

// What the receiver, a program for Node, prints. They stand between single quotes or backticks: none of these, and no backslash.
export const setSecretFirst = 'Setzen Sie zuerst CLIENT_SECRET.';
export const refusedWrongSignature = 'Abgelehnt: falsche Signatur';
export const listeningOnPort = 'Bereit auf Port';

// What people say in the sample of a notification. ASCII only, for the signature is made over its bytes.
export const question = 'Wo bleibt meine Bestellung?';
export const answer = 'Bestellung 4711 ist unterwegs.';
export const followIt = 'Verfolgen';
export const followOrder = 'Bestellung 4711 verfolgen';
