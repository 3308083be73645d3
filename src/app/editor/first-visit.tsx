import { X } from 'lucide-react';
import { useState } from 'react';
import * as words from '#words/app/editor';
import { useDocument } from '../../document/document';
import { createSmallStore } from '../../document/drafts/storage/small-store';
import connector from '../../manifest/templates/connector.json?raw';
import { Button, IconButton } from '../../ui/button';
import styles from './first-visit.module.css';
import { openDialog } from './open-dialog';

const SEEN = 'quick-start-seen';
// Where the browser keeps nothing, the note comes back at the next visit: it costs one press.
const store = createSmallStore(() => localStorage);

/** Says what is on the page, while nobody has changed the template or put the card away. */
export function FirstVisit() {
  const [seen, setSeen] = useState(() => store.raw(SEEN) !== undefined);
  const untouched = useDocument((state) => state.text === connector);
  if (seen || !untouched) return null;
  const dismiss = () => {
    store.write(SEEN, 1);
    setSeen(true);
    document.querySelector<HTMLElement>('[data-pointer] input')?.focus();
  };
  return (
    <section aria-label={words.firstVisit} className={styles.card}>
      <h2 className="visually-hidden">{words.firstVisit}</h2>
      <ol className={styles.steps}>
        <li>{words.fillIn}</li>
        <li>{words.check}</li>
        <li>{words.downloadOrShare}</li>
      </ol>
      <Button size="sm" variant="primary" onClick={() => openDialog({ name: 'new' })}>
        {words.quickStart}
      </Button>
      <IconButton label={words.closeNote} icon={<X />} onClick={dismiss} />
    </section>
  );
}
