/** What a failed part has to know of its page. The app says it, once, at the start. */
export type Page = {
  /** Notes where the person is, so that a page that is loaded again starts there. */
  rememberPlace: () => void;
  /** Where the work is now, in a sentence. */
  whereWorkIs: () => string;
};

let page: Page = { rememberPlace: () => {}, whereWorkIs: () => '' };

export function describePage(described: Page): void {
  page = described;
}

export const whereWorkIs = (): string => page.whereWorkIs();

/** Loads the page again at the same place. What was typed is stored as the page goes; where it cannot be, the browser asks first. */
export function reloadPage(): void {
  page.rememberPlace();
  location.reload();
}
