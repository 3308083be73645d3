export const rule = 'Regel';
export const opensNewTab = '(öffnet einen neuen Tab)';
export const silence = 'In diesem Entwurf stummschalten';
export const isSilenced = (rule: string) => `Die Regel ${rule} ist in diesem Entwurf stummgeschaltet.`;
