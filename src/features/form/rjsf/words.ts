/**
 * RJSF's own words, which nobody sees: every frame, help and problem of the form is drawn by ours. Stands in for the package's list
 * by an alias in vite.config.ts.
 */
export const TranslatableString: Readonly<Record<string, string>> = {};
