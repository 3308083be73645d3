/** Runs something once a dialog that is closing has given the focus back, so that it may move the focus itself. */
export function afterDialog(run: () => void): void {
  // Radix gives the focus back in a timer that it starts while the dialog goes; this one starts behind it.
  requestAnimationFrame(() => setTimeout(run));
}
