import * as words from '#words/app/editor';
import styles from './skip-links.module.css';

const PLACES = [
  { title: words.skipToForm, target: '[data-pane="form"] nav a' },
  { title: words.skipToJson, target: '[data-pane="json"] :is(textarea, [tabindex="0"], button)' },
  { title: words.skipToProblems, target: '[data-verdict]' },
  { title: words.skipToShare, target: '[data-share]' },
];

/** The first stops of the Tab key: each leads past all before it. They show while they have the focus. */
export function SkipLinks() {
  return (
    <nav aria-label={words.skip} className={styles.skip}>
      {PLACES.map(({ title, target }) => (
        <button
          key={title}
          type="button"
          onClick={() => document.querySelector<HTMLElement>(target)?.focus()}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
