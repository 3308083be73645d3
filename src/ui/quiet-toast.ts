import { showToast, type ToastMessage, toasts } from './toast';

/** Shows a message as soon as no other is shown and no dialog is open: for news that nobody waits for. */
export function showToastWhenQuiet(toast: ToastMessage): void {
  const isQuiet = () => {
    const { current, hosts } = toasts.getState();
    return !current && hosts.length === 1;
  };
  if (isQuiet()) {
    showToast(toast);
    return;
  }
  const unsubscribe = toasts.subscribe(() => {
    if (!isQuiet()) return;
    unsubscribe();
    showToast(toast);
  });
}
