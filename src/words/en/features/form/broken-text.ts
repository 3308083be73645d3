export const noObject =
  'A manifest is one JSON object, from { to }. This document is something else: correct it in the JSON, or start a new one.';
export const breaksAt = (line: number, column: number, message: string) =>
  `Line ${line}, column ${column}: ${message}.`;
export const showsLastGoodText =
  'The form shows the last text that could be read, and waits until the JSON is whole again.';
export const comesBack = 'The form comes back when the JSON is whole again.';
export const goThere = 'Go there';
export const backToGoodText = 'Back to the last good text';
