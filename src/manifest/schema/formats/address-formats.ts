/** The formats of values that are addresses. */
export const ADDRESS_FORMATS: ReadonlySet<string> = new Set(['https-url', 'absolute-uri', 'uri-or-path']);
