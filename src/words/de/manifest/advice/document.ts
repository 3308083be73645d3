// Where a key is moved to: "Verschieben Sie den Schlüssel auf die oberste Ebene", "Schlüssel auf die oberste Ebene verschieben".
export const toTopLevel = 'auf die oberste Ebene';
export const intoCapabilities = 'in „capabilities“';
export const intoWebhooks = 'in „webhooks“ innerhalb von „capabilities“';
export const intoRetry = 'in „retry“ innerhalb von „webhooks“';
export const intoEngagement = 'in „engagement“ innerhalb von „capabilities“';
export const intoWebhook = 'in den Webhook eines Ereignisses';
export const intoHeader = 'in einen Eintrag der Liste „headers“ eines Webhooks';
