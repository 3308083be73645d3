/** A value in a sentence. */
export const inQuotes = (value: string) => `"${value}"`;

// What the template left, told with the value that stands there, in quotation marks.
export const nameLeft = (value: string) => `${value} is a placeholder. Type the name of your app.`;
export const descriptionLeft = (value: string) =>
  `${value} is a placeholder. Say what your app does, or remove the description.`;
export const addressLeft = (value: string) =>
  `${value} is a placeholder. Type the address of your own server.`;
