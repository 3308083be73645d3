import { oneOrMore } from '../../../../../lib/text/plural';

export const noRedirect = {
  title: 'Autorisierungscode ohne Weiterleitungsadresse',
  why: 'Bei diesem Grant kehrt eine Person mit einem Code zur App zurück. Ohne Adresse führt kein Weg zurück, und niemand kann sich anmelden.',
  message: 'Fügen Sie eine Weiterleitungsadresse hinzu: Der Grant-Typ „authorization_code“ braucht eine.',
};

export const noCode = {
  title: 'Autorisierungscode ohne den Antworttyp code',
  why: 'Grant-Typen und Antworttypen sagen dasselbe zweimal und müssen übereinstimmen: Zum Grant authorization_code gehört der Antworttyp code.',
  message: 'Fügen Sie den Antworttypen „code“ hinzu: Er gehört zum Grant-Typ „authorization_code“.',
  addCode: 'code hinzufügen',
};

export const codeWithoutGrant = {
  title: 'Der Antworttyp code ohne seinen Grant',
  why: 'Ein Code nützt einer App nichts, die ihn nicht einlösen darf: Genau das erlaubt der Grant authorization_code.',
  message:
    'Der Antworttyp „code“ gehört zum Grant-Typ „authorization_code“. Fügen Sie den Grant hinzu oder entfernen Sie den Antworttyp.',
  removeCode: 'code entfernen',
};

export const redirectWithoutGrant = {
  title: 'Eine Weiterleitungsadresse, die nichts nutzt',
  why: 'Zu einer Weiterleitungsadresse führt nur der Grant authorization_code oder ein Antworttyp, der ein Token übergibt.',
  message:
    'Ohne den Grant-Typ „authorization_code“ nutzt nichts die Weiterleitungsadressen. Fügen Sie den Grant hinzu oder entfernen Sie die Adressen.',
  removeAddresses: 'Adressen entfernen',
};

export const implicit = {
  title: 'Ein Antworttyp, der ein Token übergibt',
  why: 'Ein Token in einer Adresse kann über den Verlauf des Browsers und über Protokolle nach außen gelangen. Üblich ist heute, einen Code zu senden und ihn einzulösen.',
  message: (type: string) => `${type} übergibt ein Token in der Adresse. Verwenden Sie stattdessen „code“.`,
  useCode: 'Stattdessen code verwenden',
  removeType: (type: string) => `${type} entfernen`,
};

export const refreshAlone = {
  title: 'Refresh-Token ohne Autorisierungscode',
  why: 'Ein Refresh-Token kommt zusammen mit einem Token, das eine Person erlaubt hat. Eine App, die sich in eigenem Namen anmeldet, fragt stattdessen nach einem neuen Token und bekommt nie eines zum Erneuern.',
  message:
    '„refresh_token“ hat ohne „authorization_code“ nichts zu erneuern. Fügen Sie jenen Grant hinzu oder entfernen Sie diesen.',
  removeRefreshToken: 'refresh_token entfernen',
};

export const httpRedirect = {
  title: 'Eine Weiterleitungsadresse ohne https',
  why: 'Der Code reist offen, und wer ihn sieht, kann ihn zuerst einlösen. Nur auf demselben Rechner (localhost) ist das keine Gefahr.',
  message: (host: string) =>
    `${host} wird ohne https aufgerufen, sodass Codes unterwegs gelesen werden können. Verwenden Sie https://.`,
};

export const redirectWildcard = {
  title: 'Ein Platzhalterzeichen in einer Weiterleitungsadresse',
  why: 'Weiterleitungsadressen werden Zeichen für Zeichen verglichen. Ein * steht für nichts als sich selbst, sodass keine Anmeldung zurückkommt.',
  message: (address: string) => `${address} enthält ein *. Führen Sie jede Adresse vollständig auf.`,
};

export const redirectFragment = {
  title: 'Ein #-Teil in einer Weiterleitungsadresse',
  why: 'Eine Weiterleitungsadresse darf keinen #-Teil haben (RFC 6749), und die Plattform kann sie ablehnen.',
  message: (part: string) => `Entfernen Sie ${part} aus der Weiterleitungsadresse.`,
};

export const redirectDuplicate = {
  title: 'Eine Weiterleitungsadresse in zwei Schreibweisen',
  why: 'Die beiden unterscheiden sich nur in der Schreibweise. Weiterleitungsadressen werden Zeichen für Zeichen verglichen, sodass nur eine davon die ist, die die App sendet.',
  message: (address: string, first: string) =>
    `${address} ist dieselbe Adresse wie ${first}. Behalten Sie diejenige, die die App sendet.`,
};

export const scopeComma = {
  title: 'Scopes mit Kommas dazwischen',
  why: 'Scopes werden durch Leerzeichen getrennt. Ein Komma wird zum Teil des Namens, und einen solchen Scope gibt es nicht.',
  commaForDot: (scope: string, meant: string) =>
    `${scope} enthält ein Komma, wo ein Punkt hingehört. Meinten Sie „${meant}“?`,
  commasForSpaces: (scope: string) =>
    `Setzen Sie zwischen die Scopes in ${scope} ein Leerzeichen statt eines Kommas.`,
  useSpaces: 'Leerzeichen verwenden',
};

export const misspeltScope = {
  title: 'Ein fast richtig geschriebener Scope',
  message: (scope: string, known: string) => `${scope} ist nicht bekannt. Meinten Sie „${known}“?`,
};

export const unknownScope = {
  title: 'Ein Scope, den niemand kennt',
  why: 'Die Dokumentation kennt nur den Scope msg.consumer. Für einen Scope, den es nicht gibt, bekommt eine App kein Token oder eines, das nichts erlaubt.',
  message: (count: number, scopes: string) =>
    oneOrMore(
      count,
      `${scopes} ist nicht bekannt. Fordern Sie den Scope nur an, wenn LivePerson Ihnen diesen Namen gegeben hat.`,
      `${scopes} sind nicht bekannt. Fordern Sie solche Scopes nur an, wenn LivePerson Ihnen diese Namen gegeben hat.`,
    ),
};

export const writeScope = (scope: string) => `„${scope}“ schreiben`;
