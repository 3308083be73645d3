export const testEndpoints = 'Endpunkte testen';
export const sendsNothing =
  'Eine Benachrichtigung für jeden Webhook, wie die Plattform sie sendet und signiert. Diese Seite sendet nichts: Führen Sie die Befehle in Ihrer eigenen Shell aus.';
export const noWebhook = 'Noch ist kein Webhook eingerichtet, daher gibt es keinen Endpunkt zum Testen.';

// One webhook.
export const noHttpsAddress = 'Keine https://-Adresse';
export const leftOut = '<name/> wird weggelassen: <reason/>.';
export const command = 'Befehl';
export const copyCommand = (event: string) => `Befehl für ${event} kopieren`;
export const commandCopied = 'Der Befehl ist in der Zwischenablage.';
export const whatItSends = 'Was er sendet';
export const copyNotification = (event: string) => `Benachrichtigung für ${event} kopieren`;
export const notificationCopied = 'Die Benachrichtigung ist in der Zwischenablage.';
export const copyRefused = 'Der Browser hat das Kopieren nicht erlaubt: Markieren Sie den Text.';
export const noSample =
  'Wie dieses Ereignis aussieht, ist nirgends beschrieben, daher gibt es kein Beispiel.';
export const cannotBeCalled = 'Der Endpunkt ist keine https://-Adresse, die sich aufrufen lässt.';
export const cannotSign = 'Der Browser signiert nur auf https-Seiten und auf diesem Rechner.';
export const needsSecret = 'Geben Sie das Client-Secret ein, um den Befehl zu erhalten.';

export const receiver = 'Ein Empfänger, der die Signatur prüft';
export const receiverHelp = (port: number) =>
  `Eine Datei für Node 18 oder neuer, ohne Pakete. Sie vergleicht die Signatur in konstanter Zeit, antwortet sofort mit 200 oder, wenn die Signatur falsch ist, mit 401. Starten Sie sie mit demselben Secret; sie lauscht auf Port ${port}:`;
export const copyReceiver = 'Empfänger kopieren';
export const receiverCopied = 'Der Empfänger ist in der Zwischenablage.';
export const downloadReceiver = 'Empfänger herunterladen';

export const clientSecret = 'Client-Secret';
export const makeOneUp = 'Eines erzeugen';
export const showSecret = 'Secret anzeigen';
export const forgetSecret = 'Secret vergessen';
export const secretHelp =
  'Nur im Speicher dieses Dialogs, bis Sie ihn schließen: nie im Entwurf, in einem Link oder im Verlauf. Noch nicht installiert? Erzeugen Sie eines und starten Sie den Empfänger mit demselben.';
export const secretHasSpace = 'Es beginnt oder endet mit einem Leerzeichen.';
export const signature = 'Signatur';
export const hexadecimal = 'hexadezimal';
export const byDefault = (kind: string) => `${kind} (Standard)`;
export const accountNumber = 'Kontonummer';
export const clientId = 'Client-ID';
export const sendTo = 'Senden an';
export const endpointsOfManifest = 'Die Endpunkte des Manifests';
export const receiverHere = 'Den Empfänger unten, auf diesem Rechner';
