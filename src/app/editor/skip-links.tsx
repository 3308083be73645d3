import styles from './skip-links.module.css';

const PLACES = [
  { title: 'Skip to the form', target: '[data-pane="form"] nav a' },
  { title: 'Skip to the JSON', target: '[data-pane="json"] :is(textarea, [tabindex="0"], button)' },
  { title: 'Skip to the problems', target: '[data-verdict]' },
  { title: 'Skip to Share and Download', target: '[data-share]' },
];

/** The first stops of the Tab key: each leads past all before it. They show while they have the focus. */
export function SkipLinks() {
  return (
    <nav aria-label="Skip" className={styles.skip}>
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
