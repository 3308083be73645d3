/** The ids of the rules that say nothing until somebody asks for them. */
export const OFF_RULES: readonly string[] = ['engagement/template-values'];

/**
 * The one list of rules that somebody switched, as a draft and a link carry it, in two: rules that are on by default are silenced
 * by it, and those that are off are asked for.
 */
export function switchedRules(ids: readonly string[]): { silenced: string[]; askedFor: string[] } {
  return {
    silenced: ids.filter((id) => !OFF_RULES.includes(id)),
    askedFor: ids.filter((id) => OFF_RULES.includes(id)),
  };
}
