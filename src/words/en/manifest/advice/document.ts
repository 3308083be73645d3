// Where a key is moved to: "Move it to the top level".
export const toTopLevel = 'to the top level';
export const intoCapabilities = 'into "capabilities"';
export const intoWebhooks = 'into "webhooks", inside of "capabilities"';
export const intoRetry = 'into "retry", inside of "webhooks"';
export const intoEngagement = 'into "engagement", inside of "capabilities"';
export const intoWebhook = 'into the webhook of an event';
export const intoHeader = 'into an entry of the list "headers" of a webhook';
