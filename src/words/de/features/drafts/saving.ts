export const savedByItself = 'Jede Änderung wird von selbst in diesem Browser gespeichert.';
export const openInAnotherTab = 'In einem anderen Tab geöffnet';
export const tabsShowTheSame = 'Jeder Tab zeigt, was im anderen geändert wird.';
export const dialogPart = 'Dieser Dialog';
