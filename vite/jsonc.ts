// The two functions of jsonc-parser that the page needs first. The package's index brings tables of names along, which nothing here
// reads. Stands in for the index in the built page, by an alias in vite.config.ts.
// @ts-expect-error: the package types its index alone.
export { parseTree } from 'jsonc-parser/lib/esm/impl/parser.js';
// @ts-expect-error: as above.
export { createScanner } from 'jsonc-parser/lib/esm/impl/scanner.js';
