/** Something that was done in the dialog, in words, with the way back where there is one. */
export type Outcome = { message: string; undo?: () => Promise<void> };
