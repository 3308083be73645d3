export const testEndpoints = 'Endpunkte testen';
export const whereMessagesGo = 'Wohin Nachrichten gehen';
export const whatOutageLoses = 'Verluste bei einem Ausfall';
export const loading = 'Wird geladen …';
// The name of a card's content, as a sentence begins with it.
export const contentOf = (title: string) => `„${title}“`;
