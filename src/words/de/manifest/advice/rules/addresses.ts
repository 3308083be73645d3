export const schemeTwice = {
  title: 'Eine Adresse, die zweimal beginnt',
  why: 'Was hinter dem ersten https:// steht, wird als Name des Servers gelesen, und kein Server heißt „https“.',
  message: 'Die Adresse beginnt zweimal mit https://. Schreiben Sie es nur einmal.',
  writeOnce: 'https:// nur einmal schreiben',
};

export const two = {
  title: 'Zwei Adressen in einem Feld',
  why: 'Ein Feld nimmt eine Adresse auf. Die zweite wird als Teil des Pfads der ersten gelesen.',
  message: (text: string) => `${text} enthält zwei Adressen. Schreiben Sie hier nur eine davon.`,
};

export const hostName = {
  title: 'Ein Host, der kein Servername ist',
  why: 'Servernamen bestehen zwischen den Punkten aus Buchstaben, Ziffern und Bindestrichen, und kein Teil ist leer oder beginnt oder endet mit einem Bindestrich. Ein solcher Host wird nie gefunden.',
  message: (host: string) => `${host} ist kein Servername. Schreiben Sie den Namen so, wie er im DNS steht.`,
};

export const copiedAlong = {
  title: 'Ein mitkopiertes Zeichen am Ende',
  why: 'Anführungszeichen, Klammern und Punkte um eine Adresse im Text werden leicht mitkopiert. Der Server sucht dann einen anderen Pfad.',
  message: (tail: string) => `Die Adresse endet mit ${tail}, das wohl mitkopiert wurde.`,
  takeOff: 'Zeichen entfernen',
};

export const runsInBrowser = {
  title: 'Eine Adresse, die nur ein Browser ausführt',
  why: 'Eine solche Adresse führt zu keinem Server: Ein Browser führt aus oder zeigt an, was darin steht, und hat dabei den Code oder das Token der angemeldeten Person zur Hand.',
  redirect: (text: string) =>
    `${text} wird im Browser ausgeführt und ist kein Ziel für einen Code oder ein Token. Verwenden Sie eine https://-Adresse.`,
  entry: (text: string) =>
    `${text} wird im Browser ausgeführt und öffnet keine Anwendung. Verwenden Sie eine https://-Adresse.`,
};
