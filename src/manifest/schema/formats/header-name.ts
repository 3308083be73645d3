/** Whether a text can be the name of a header: a token (RFC 9110, section 5.1). */
export const isHeaderName = (text: string): boolean => /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(text);
