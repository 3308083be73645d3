/**
 * What people leave in a text to be filled in: a name in braces or angle brackets, and YOUR_..., TODO and their like. JSON and
 * numbers in braces are none.
 */
const MARKER =
  /\$?\{{1,2} ?[A-Za-z_][\w .-]{1,60}\}{1,2}|<[A-Za-z_][\w .-]{2,60}>|\[(?:YOUR|INSERT|ENTER)[ _-][^\]\n]{1,60}\]|(?<![A-Za-z0-9])(?:YOUR[_-][A-Z0-9][A-Z0-9_-]*|(?:CHANGE|REPLACE|FILL)[_-]?(?:ME|THIS|IN)|TODO|TBD)(?![A-Za-z0-9])/;

/** The first mark of a text that is still to be filled in, for example `{YOUR_DOMAIN}`; undefined where there is none. */
export function placeholderMarker(text: string): string | undefined {
  return MARKER.exec(text)?.[0];
}
