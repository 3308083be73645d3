// Parts of the form, as a sentence begins with them.
export const webhookParts = 'The test of the endpoints and the map of the messages';
export const logoPicture = 'The picture of the logo';
export const retryPicture = 'The picture of the retries';
