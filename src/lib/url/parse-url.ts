/** An absolute address as the browser reads it; undefined where it cannot. `URL.canParse` and `URL.parse` are newer than the floor. */
export function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
