export const backToGoodText = 'Back to the last good text';
