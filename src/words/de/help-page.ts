// Prose of the help page. Its elements (strong, em, code, a) are HTML and go into the page as they stand here; what <em> names is
// called so on the screen.
export const help = 'Hilfe';
export const backToEditor = 'Zurück zum Editor';
export const onThisPage = 'Auf dieser Seite';
export const description =
  'Was ein Application Install Manifest ist und wie der Install Manifest Editor hilft, eines zu schreiben, zu prüfen und zu senden.';

export const manifest = {
  title: 'Was das Manifest ist',
  text: `Ein Application Install Manifest ist ein einziges JSON-Objekt. Es sagt LiveEngage (Conversational Cloud), wie eine App
installiert wird: ihre OAuth-Client-Daten, wohin ihre Webhooks gehen und welche Engagement-Bedingungen eine Kampagne verwenden darf. Sie
schreiben es und senden es Ihrem Account-Team bei LivePerson, das die App installiert. Ein Fehler darin kommt erst Tage später per E-Mail
zurück; dieser Editor zeigt ihn sofort.`,
};

export const steps = {
  title: 'Vom leeren Blatt zur installierten App',
  items: [
    `<strong>Ausfüllen.</strong> <em>Neu</em> beginnt mit einer Vorlage; <em>Importieren</em> übernimmt, was Sie schon haben, auch
fehlerhaftes JSON. Formular und JSON sind dasselbe Dokument: Bearbeiten Sie, was Ihnen lieber ist.`,
    `<strong>Prüfen.</strong> Das Ergebnis im Kopf der Seite zählt, was gefunden wurde. Klicken Sie darauf, um die Liste zu öffnen: Jedes
Problem sagt, was zu tun ist, und führt zu seinem Feld und seiner Zeile. Viele lassen sich mit einem Klick beheben.`,
    `<strong>Senden.</strong> <em>Herunterladen</em> speichert die Datei. <em>Teilen</em> erzeugt einen Link, der das Manifest enthält. Wer
ihn öffnet, sieht das Manifest in einfachen Worten, kann Notizen anheften und eine Antwort senden, die Sie Änderung für Änderung annehmen
oder ablehnen.`,
  ],
};

export const sections = {
  title: 'Was die einzelnen Abschnitte tun',
  text: `Die Seite <a href="./rules.html">Alle Regeln</a> führt alles auf, was geprüft wird, jeweils mit Grund und Beispiel.`,
};

export const delivery = {
  title: 'Wie die Plattform einen Endpunkt aufruft',
  items: [
    `Jede Benachrichtigung ist ein HTTP-POST über TLS: ab Version 1.2 oder nur 1.3, je nach Ausgabe der LivePerson-Seite. Der Endpunkt antwortet
mit 200 oder 201; alles andere gilt als Fehlschlag.`,
    `Die neueste Dokumentation gibt 5 Sekunden für die Verbindung und 5 für die Antwort; frühere nennt insgesamt 10. Eine App mit einem
Endpunkt, der 2 Minuten lang langsamer als 2,5 Sekunden ist, kann ohne Warnung abgeschaltet werden: Antworten Sie zuerst und erledigen Sie die
Arbeit danach.`,
    `Jede Anfrage trägt <code>x-liveperson-account-id</code>, <code>x-liveperson-client-id</code> und <code>x-liveperson-signature</code>. Die
Signatur ist meist <code>sha1=</code> und das Base64 von HMAC-SHA1 über genau die Bytes des Bodys, mit dem Client-Secret als Schlüssel.
Manche Konten haben <code>sha256=</code> oder hexadezimale Werte. <em>Endpunkte testen</em> im Abschnitt „Webhooks“ erzeugt solche Anfragen
und einen Empfänger, der sie prüft.`,
    `Mutual TLS lässt sich mit LivePerson je Konto und Endpunkt einrichten; die Plattform sucht alle zweieinhalb Minuten nach einem
Zertifikat. Es ist kein Teil des Manifests.`,
    `Wiederholungen nach Anzahl kommen laut der neuesten Dokumentation im Abstand von einer Sekunde: Fünf davon überbrücken also 5 Sekunden,
und die Reihenfolge innerhalb einer Konversation bleibt erhalten. Frühere Ausgaben nennen 30 Sekunden, ohne Reihenfolge; Wiederholungen nach
Anzahl gelten dort als veraltet oder sollen ersetzt werden. Eine Aufbewahrungszeit deckt bis zu 3 Tage ab, mit wachsenden Pausen von höchstens
5 Minuten, und hat Vorrang vor 1 bis 5 Wiederholungen. Wiederhergestellt werden damit Konversationen, nicht einzelne Ereignisse.`,
  ],
};

export const drafts = {
  title: 'Entwürfe, Rückgängig und andere Tabs',
  text: `Jede Änderung wird automatisch in diesem Browser gespeichert, bis auf den Tastendruck genau. <em>Entwürfe</em> im Menü listet alle
Manifeste dieses Browsers auf. Jedes hat einen Verlauf, der ein Neuladen übersteht (die letzten 200 Schritte), und Momentaufnahmen, die Sie
mit einem Namen anlegen. Zwei Tabs mit demselben Entwurf folgen einander. Wenn der Browser nichts speichern lässt, steht das im Kopf der Seite;
<em>Herunterladen</em> und <em>JSON kopieren</em> funktionieren trotzdem. Wer die Websitedaten löscht, löscht auch die Entwürfe: Speichern Sie
vorher unter <em>Entwürfe</em> eine Sicherung.`,
};

export const privacy = {
  title: 'Datenschutz',
  text: `Es gibt kein Konto und keinen Server: Nichts, was Sie eingeben, verlässt den Browser, solange Sie es nicht herunterladen, kopieren
oder senden. Ein Link zum Teilen enthält das Manifest hinter dem Zeichen #, einem Teil der Adresse, den Browser an keinen Server senden.
<code>client_secret</code> wird nie gespeichert, und Header-Werte, die wie Zugangsdaten aussehen, bleiben aus Links heraus, es sei denn, Sie
nehmen sie ausdrücklich auf. Ein Logo von einem anderen Host wird erst geladen, wenn Sie es anfordern. Nach dem ersten Besuch liegt der
ganze Editor im Browser: Er funktioniert ohne Netz, und auch Links zum Teilen lassen sich dann öffnen.`,
};

export const limits = {
  title: 'Grenzen',
  items: [
    'Der Editor weiß, was LivePerson veröffentlicht hat. Er kann die Plattform nicht fragen, ob ein Name vergeben ist oder eine Adresse antwortet.',
    'Dateien bis 5 MB lassen sich importieren. Links bis etwa 2.000 Zeichen kommen überall durch; für längere schlägt der Dialog die Datei vor.',
    `Eine neue Version des Editors wartet, bis Sie in ihrer Meldung auf <em>Neu laden</em> klicken oder alle Tabs des Editors geschlossen
haben.`,
    'Der Editor stammt nicht von LivePerson. Das letzte Wort hat das Account-Team.',
  ],
};

export const shortcuts = 'Tastenkürzel';
export const what = 'Was';
export const windowsAndLinux = 'Windows, Linux';
export const mac = 'Mac';

export const livePersonsPages = 'Seiten von LivePerson';
