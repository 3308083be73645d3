export const syntax = {
  title: 'Der Text ist JSON',
  why: 'Die Plattform liest das Manifest mit einem strengen JSON-Parser. Ein Text mit auch nur einem Fehler lässt sich gar nicht lesen.',
  source: 'RFC 8259, JSON',
};

export const duplicateKey = {
  title: 'Jeder Schlüssel steht einmal in seinem Objekt',
  why: 'Welchen von zwei gleichen Schlüsseln ein Programm nimmt, ist unterschiedlich. Installiert wird deshalb vielleicht nicht, was gemeint war.',
  source: 'RFC 8259, Objekte',
};

export const noAdvice = {
  title: 'Ein Dokument, das für Warnungen und Hinweise zu groß ist',
  why: 'Kein Manifest hat hunderttausend Schlüssel, und jeden davon anzusehen brächte die Seite zum Stillstand. Was die Plattform nicht installieren kann, wird bei jeder Größe gemeldet.',
};

export const leftOut = {
  title: 'Mehr Probleme als aufgeführt',
  why: 'Von sehr vielen Problemen werden nur die ersten einzeln aufgeführt, damit die Seite schnell bleibt.',
};

export const required = {
  title: 'Pflichtschlüssel sind vorhanden',
  why: 'Ein Manifest ohne diesen Schlüssel lehnt die Plattform ab.',
};

export const type = {
  title: 'Werte haben den richtigen Typ',
  why: 'Einen Wert eines anderen Typs lehnt die Plattform ab, etwa eine Zahl in Anführungszeichen.',
};

export const knownValues = {
  title: 'Listen enthalten bekannte Werte',
  why: 'Die Plattform kennt für diese Liste eine feste Menge von Werten und lehnt andere ab.',
};

export const uniqueItems = {
  title: 'Eine Liste enthält jeden Wert nur einmal',
  why: 'Eine Liste, in der ein Wert zweimal steht, lehnt die Plattform ab.',
};

export const httpsEndpoints = {
  title: 'Endpunkte sind https-Adressen',
  why: 'Benachrichtigungen enthalten, was Kunden schreiben. Die Plattform sendet sie deshalb nur über TLS.',
};

export const format = {
  title: 'Adressen, Scopes und Schlüssel sind wohlgeformt',
  why: 'Ein Wert, der sich nicht als das lesen lässt, was er sein soll, wird abgelehnt oder führt ins Leere.',
};

export const limits = {
  title: 'Längen und Zahlen halten ihre Grenzen ein',
  why: 'Werte, die länger, kürzer, größer oder kleiner sind, als die Dokumentation erlaubt, lehnt die Plattform ab.',
};

export const noSuchRule = 'Diese Version des Editors hat keine Regel mit diesem Namen.';
