export const dropToOpen = 'Drop a manifest file to open it';
export const noFile = 'That was not a file. Drop a manifest file, or paste its JSON with Import.';
export const oneAtATime = (count: number) => `Drop one file at a time: these were ${count}.`;
