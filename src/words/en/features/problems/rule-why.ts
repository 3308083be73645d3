export const rule = 'Rule';
export const opensNewTab = '(opens a new tab)';
export const silence = 'Silence in this draft';
export const isSilenced = (rule: string) => `The rule ${rule} is silenced in this draft.`;
