/** What a page tells its session. */
export type PageEvents = {
  /** The page is out of sight, or about to go. */
  onHide(): void;
  /** The page is looked at again. */
  onShow(): void;
  onLeave(): void;
  /** Whether something would be lost if the page went now. */
  isAtRisk(): boolean;
};

/** Listens to the window and the document of this page. */
export function listenToPage({ onHide, onShow, onLeave, isAtRisk }: PageEvents): void {
  addEventListener('blur', onHide);
  addEventListener('focus', onShow);
  addEventListener('pageshow', (event) => event.persisted && onShow());
  addEventListener('pagehide', onLeave);
  addEventListener('beforeunload', (event) => {
    if (isAtRisk()) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') onHide();
    else onShow();
  });
}
