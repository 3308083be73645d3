// Parts of the form, as a sentence begins with them.
export const webhookParts = 'Der Test der Endpunkte und die Karte der Nachrichten';
export const logoPicture = 'Das Bild des Logos';
export const retryPicture = 'Das Bild der Wiederholungen';
