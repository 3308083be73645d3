export const downloadFile = 'Download the file';
// `found` is a sum such as "2 problems, 1 warning".
export const withFound = (found: string) => `With ${found}. The down arrow shows them.`;
export const foundPart = 'The list of what was found';
export const started = (name: string) => `Download of ${name} started.`;
export const startedWith = (name: string, found: string) =>
  `Download of ${name} started. The manifest is valid, with ${found}.`;
export const showThem = 'Show them';
