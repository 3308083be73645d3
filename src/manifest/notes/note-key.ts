/** The same for notes with the same place and text, whether or not they name an item. */
export function noteKey({ pointer, text }: { readonly pointer: string; readonly text: string }): string {
  return `${pointer} ${text}`;
}
