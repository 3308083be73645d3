// `place` is one of the places in `../document`.
export const misspelt = {
  title: 'Ein Schlüssel, der einem bekannten ähnelt',
  why: 'Die Plattform übergeht Schlüssel, die sie nicht kennt. Die Einstellung bleibt dann ohne Wirkung, und niemand erfährt davon.',
  meant: (key: string, name: string) =>
    `${key} ist kein Schlüssel, den die Plattform hier kennt. Meinten Sie „${name}“?`,
  isTaken: (key: string, name: string) =>
    `${key} ist kein Schlüssel, den die Plattform hier kennt. Daneben steht „${name}“: Behalten Sie einen der beiden.`,
};

export const wrongLevel = {
  title: 'Ein bekannter Schlüssel auf der falschen Ebene',
  why: 'Ein Schlüssel gilt nur an seiner eigenen Stelle. Überall sonst übergeht ihn die Plattform mitsamt seinem Inhalt.',
  message: (key: string, place: string) =>
    `${key} steht auf der falschen Ebene. Verschieben Sie den Schlüssel ${place}.`,
  underName: (key: string, place: string, name: string) =>
    `${key} steht auf der falschen Ebene. Verschieben Sie den Schlüssel ${place}, als „${name}“.`,
  /** A sentence behind either of them. */
  isTaken: 'Dort steht schon etwas anderes: Behalten Sie eines von beiden.',
  moveIt: (place: string) => `Schlüssel ${place} verschieben`,
};

export const platform = {
  title: 'Ein Schlüssel, den die Plattform schreibt',
  why: 'Die Plattform gibt einer App diese Schlüssel bei der Installation. Eine Anfrage mit eigenen Werten dafür kann sie ablehnen, und client_secret gehört zu den Zugangsdaten, die in keiner Datei stehen sollten.',
  message: (key: string) =>
    `${key} wird von der Plattform geschrieben. Entfernen Sie den Schlüssel aus einer Installationsanfrage.`,
  ofCredential: (key: string) =>
    `${key} wird von der Plattform geschrieben. Entfernen Sie den Schlüssel aus einer Installationsanfrage. Er gehört zu den Zugangsdaten: Halten Sie ihn aus der Datei heraus.`,
};

export const record = {
  title: 'Ein Schlüssel aus den Installationseinträgen der Plattform',
  why: 'Solche Schlüssel stehen in den Rückmeldungen der Plattform. Ob eine Anfrage sie setzen darf, ist nicht dokumentiert; sie bleiben in der Datei, bis jemand sie herausnimmt.',
  message: (key: string) =>
    `${key} steht in Installationseinträgen der Plattform. Ob eine Anfrage den Schlüssel setzen darf, ist unbekannt: Fragen Sie das Account-Team oder entfernen Sie ihn.`,
};

export const unknown = {
  title: 'Ein Schlüssel, den niemand kennt',
  why: 'Weder die Dokumentation der Plattform noch ihre Installationseinträge enthalten diesen Schlüssel. Von einem Schaden ist nichts bekannt, und höchstwahrscheinlich bewirkt er auch sonst nichts.',
  message: (key: string) =>
    `Es ist nicht bekannt, dass die Plattform den Schlüssel ${key} annimmt. Behalten Sie ihn nur, wenn jemand ihn braucht.`,
  ofTranslation: (key: string) =>
    `Nur von „client_name“ sind Übersetzungen bekannt. Behalten Sie ${key} nur, wenn jemand den Schlüssel braucht.`,
};

export const credential = {
  title: 'Zugangsdaten im Dokument',
  why: 'Ein Manifest wird per E-Mail verschickt, in Repositorys abgelegt und von mehreren Personen gelesen. Ein Passwort oder Token darin ist ihnen allen bekannt.',
  inText: (key: string) =>
    `${key} enthält etwas, das wie Zugangsdaten aussieht. Halten Sie es aus dem Manifest heraus.`,
  asValue: (key: string) =>
    `Der Wert von ${key} sieht wie Zugangsdaten aus. Halten Sie ihn aus dem Manifest heraus.`,
};
