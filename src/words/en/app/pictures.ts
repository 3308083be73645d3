export const testEndpoints = 'Test the endpoints';
export const whereMessagesGo = 'Where messages go';
export const whatOutageLoses = 'What an outage loses';
export const loading = 'Loading …';
// The name of a card's content, as a sentence begins with it.
export const contentOf = (title: string) => `“${title}”`;
