import { listed } from '../../../lib/text/list';
import { inDigits, oneOrMore } from '../../../lib/text/plural';

// What is wrong, and what to do.

/** What to do where a key is missing, by the key. */
export const whatIsMissing: Readonly<Record<string, string>> = {
  client_name: 'Geben Sie der Anwendung einen Namen.',
  endpoint: 'Ergänzen Sie die Adresse, die dieses Ereignis erhält.',
  header_name: 'Ergänzen Sie den Namen des Headers.',
  header_value: 'Ergänzen Sie den Wert des Headers. Er darf leer sein.',
  design_engagement: 'Legen Sie fest, ob sich der Engagement-Button gestalten lässt.',
  design_window: 'Legen Sie fest, ob sich ein Engagement-Fenster hinzufügen lässt.',
  language_selection: 'Legen Sie fest, ob sich eine Sprache wählen lässt.',
  entry_point: 'Wählen Sie mindestens einen Einstiegspunkt aus.',
  consumer_identity: 'Wählen Sie mindestens eine Kundenidentität aus.',
  visitor_behavior: 'Ergänzen Sie die Liste „Besucherverhalten“. Sie darf leer sein.',
  target_audience: 'Ergänzen Sie die Liste „Zielgruppen“. Sie darf leer sein.',
  goal: 'Ergänzen Sie die Liste „Ziele“. Sie darf leer sein.',
};

/** What to do where a value is empty, by its key. */
export const whatIsEmpty: Readonly<Record<string, string>> = {
  redirect_uris: 'Geben Sie eine Adresse ein oder entfernen Sie diesen Eintrag.',
  entry_uri:
    'Geben Sie die Adresse ein, unter der die Anwendung startet, oder entfernen Sie die Startadresse.',
  logo_uri: 'Geben Sie die Adresse des Logos ein oder entfernen Sie sie.',
  scope: 'Geben Sie mindestens einen Scope ein, zum Beispiel msg.consumer, oder entfernen Sie das Feld.',
};

/** What a field is called inside of a sentence, by its key, where its title would not read well there. */
export const nouns: Readonly<Record<string, string>> = {
  // The sentences name each field by its title, in quotation marks.
};
export const webhook = 'Webhook';
export const aValue = 'Wert';
/** The title of a field as it stands inside of a sentence. */
export const insideSentence = (title: string) => title;
/** A value of the document, between quotation marks. */
export const quoted = (value: string) => `„${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}“`;

export const add = (noun: string) => `Ergänzen Sie „${noun}“.`;
export const correct = (noun: string) => `Korrigieren Sie „${noun}“.`;
export const shorten = (noun: string, limit: number | undefined, length: number) =>
  `Kürzen Sie „${noun}“ auf ${limit} Zeichen: Jetzt sind es ${length}.`;
export const keepAtMost = (limit: number | undefined, title: string, length: number) =>
  `Behalten Sie unter „${title}“ höchstens ${limit} Einträge: Die Liste hat ${length}.`;

export const kinds = {
  null: 'null',
  list: 'eine Liste',
  text: 'einfacher Text',
  object: 'ein Objekt',
  boolean: 'true oder false',
  number: 'eine Zahl',
};
export const unquotedBoolean = (value: string) => `Schreiben Sie ${value} ohne Anführungszeichen.`;
export const trueOrFalse = (kind: string) => `Schreiben Sie hier true oder false. Jetzt steht hier ${kind}.`;
export const asList = (title: string, example: string, kind: string) =>
  `Schreiben Sie „${title}“ als Liste, zum Beispiel ${example}. Jetzt steht dort ${kind}.`;
export const manifestAsObject = (kind: string) =>
  `Schreiben Sie das Manifest als ein Objekt in geschweiften Klammern. Jetzt steht dort ${kind}.`;
export const asObject = (noun: string, kind: string) =>
  `Schreiben Sie „${noun}“ als Objekt in geschweiften Klammern. Jetzt steht dort ${kind}.`;
export const asText = (noun: string, kind: string) =>
  `Schreiben Sie „${noun}“ als Text in Anführungszeichen. Jetzt steht dort ${kind}.`;

const unquoted = (isQuoted: boolean) => (isQuoted ? ', ohne Anführungszeichen' : '');
export const wholeNumber = (isQuoted: boolean) => `Geben Sie eine ganze Zahl ein${unquoted(isQuoted)}.`;
export const wholeNumberBetween = (least: number, most: number, isQuoted: boolean) =>
  `Geben Sie eine ganze Zahl von ${least} bis ${most} ein${unquoted(isQuoted)}.`;
export const secondsBetween = (least: number, most: number, days: number, isQuoted: boolean) =>
  `Geben Sie die Sekunden als ganze Zahl von ${least} bis ${most} (${days} Tage) ein${unquoted(isQuoted)}.`;

export const unknownValue = (value: string, noun: string) =>
  `${value} ist kein bekannter Wert für „${noun}“. Wählen Sie ihn ab oder korrigieren Sie ihn im JSON.`;
export const unknownValueMeant = (value: string, noun: string, meant: string) =>
  `${value} ist kein bekannter Wert für „${noun}“. Meinten Sie „${meant}“?`;
export const valueOfOtherList = (value: string, noun: string, list: string) =>
  `${value} ist kein bekannter Wert für „${noun}“. Er gehört zu „${list}“: Wählen Sie ihn hier ab.`;

const times = (count: number) => (count === 2 ? 'zweimal' : `${inDigits(count)}-mal`);
export const repeatedValue = (value: string, count: number) =>
  `${value} steht ${times(count)} in der Liste. Behalten Sie einen dieser Einträge.`;
/** @param more how many values there are besides those named */
export const repeatedValues = (named: readonly string[], more: number) =>
  `${listed(more > 0 ? [...named, `${inDigits(more)} weitere`] : named)} stehen mehr als einmal in der Liste. Behalten Sie je einen Eintrag.`;
export const duplicateKey = (key: string, count: number) =>
  `Der Schlüssel „${key}“ steht hier ${times(count)}, und nur der letzte zählt. Nehmen Sie die anderen im JSON heraus.`;

export const languageMissing = 'Schreiben Sie hinter client_name# eine Sprache, zum Beispiel client_name#fr.';
export const noLanguageTag = (tag: string) =>
  `${tag} ist kein Sprachkürzel. Schreiben Sie hinter client_name# eines wie fr, de oder pt-BR.`;

export const startWithHttps = 'Beginnen Sie die Adresse mit https://.';
export const startWithScheme =
  'Beginnen Sie die Adresse mit https:// oder mit dem eigenen Schema der App, etwa myapp://.';
export const startWithHttpsOrPath =
  'Beginnen Sie die Adresse mit https:// oder, für einen Pfad innerhalb der Plattform, mit /.';
export const putRealAddress = (placeholder: string) =>
  `Ersetzen Sie ${placeholder} durch die richtige Adresse.`;
export const spacesInAddress = 'Entfernen Sie die Leerzeichen und Zeilenumbrüche aus der Adresse.';
export const backslashInAddress = 'Schreiben Sie in der Adresse / statt \\.';
export const httpsNotScheme = (scheme: string | undefined) =>
  `Beginnen Sie die Adresse mit https://, nicht mit ${scheme}://.`;
export const twoSlashes = (scheme: string | undefined) =>
  `Schreiben Sie am Anfang der Adresse zwei Schrägstriche hinter „${scheme}:“.`;
export const serverMissing = (scheme: string | undefined) =>
  `Schreiben Sie hinter ${scheme}:// den Namen des Servers, zum Beispiel example.com.`;
export const unreadableAddress =
  'Korrigieren Sie den Namen des Servers oder seinen Port: Die Adresse lässt sich nicht lesen.';

export const removeLineBreaksFromScope = 'Entfernen Sie Zeilenumbrüche und Tabulatoren aus dem Scope.';
export const removeFromScope = (character: string) => `Entfernen Sie das Zeichen ${character} aus dem Scope.`;
export const spacesInScope =
  'Setzen Sie genau ein Leerzeichen zwischen zwei Scopes und keines vor den ersten oder hinter den letzten.';

/** @param others how many more places have a problem; @param told how many problems are told one by one */
export const problemsLeftOut = (others: number, told: number) =>
  others === 0
    ? `Auch hier ist ein Problem. Nur die ersten ${inDigits(told)} Probleme werden einzeln genannt: Beheben Sie diese zuerst.`
    : `Auch hier und an ${inDigits(others)} ${oneOrMore(others, 'weiteren Stelle', 'weiteren Stellen')} sind Probleme. Nur die ersten ${inDigits(told)} Probleme werden einzeln genannt: Beheben Sie diese zuerst.`;

// What a button says that corrects it.

export const renameTo = (key: string) => `In „${key}“ umbenennen`;
export const keepOne = 'Einen behalten';
export const keepOneOfEach = 'Je einen behalten';
export const oneSpaceBetweenScopes = 'Scopes durch je ein Leerzeichen trennen';
export const write = (value: string) => `${value} schreiben`;
export const writeNumber = (number: number) => `Die Zahl ${number} schreiben`;
export const writeText = (value: string) => `„${value}“ schreiben`;
export const makeList = 'Als Liste schreiben';
export const removeSpaces = 'Leerzeichen entfernen';
export const useHttps = 'https:// verwenden';
export const putHttpsInFront = 'https:// voranstellen';
