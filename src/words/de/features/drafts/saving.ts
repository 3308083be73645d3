export const savedByItself = 'Jede Änderung wird automatisch in diesem Browser gespeichert.';
export const openInAnotherTab = 'In einem anderen Tab geöffnet';
export const tabsShowTheSame = 'Jeder Tab zeigt, was im anderen geändert wird.';
export const dialogPart = 'Dieser Dialog';
