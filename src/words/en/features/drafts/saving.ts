export const savedByItself = 'Every change is saved in this browser by itself.';
export const openInAnotherTab = 'Open in another tab';
export const tabsShowTheSame = 'Each tab shows what is changed in the other.';
export const dialogPart = 'This dialog';
