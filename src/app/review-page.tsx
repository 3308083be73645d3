import { type ReactNode, useMemo } from 'react';
import * as words from '#words/app/review-page';
import { languageOfPage } from '#words/choose-language';
import { newDraft } from '../document/drafts/opening';
import { noteLogoSize } from '../document/measured-logo';
import { rememberAnswer } from '../document/notes/own-notes';
import { receiveNotes } from '../document/notes/pinned-notes';
import { switchRules } from '../document/silenced-rules';
import { downloadManifest } from '../features/files/download/download';
import { InstallCards } from '../features/install/install-cards';
import { LogoPicture } from '../features/logo/logo-picture';
import { ReviewView } from '../features/review/review-view';
import { parse } from '../lib/json/parse';
import { valueAt } from '../lib/json/pointer';
import { type Decoded, decodeLink } from '../manifest/link/decode';
import type { Envelope } from '../manifest/link/envelope';
import { readNotes } from '../manifest/notes/note';
import { onDemand } from '../ui/part/on-demand';
import { Part } from '../ui/part/part';
import { Rich } from '../ui/rich';
import { Messages, showToast } from '../ui/toast';
import { leaveLink } from './address';
import { addressIn, chooseLanguage, OTHER_LANGUAGES } from './commands/language';
import { Logo } from './editor/logo';
import { openDialog } from './editor/open-dialog';
import { ReviewPictures } from './pictures/review-pictures';
import styles from './review-page.module.css';
import { useTitle } from './use-title';

const DiffView = onDemand(async () => (await import('../features/compare/diff-view')).DiffView);

/** Reads the link in the page's address and shows what it carries. The draft that was open stays as it is. */
export function ReviewPage({ address, otherwise }: { address: string; otherwise: ReactNode }) {
  const decoded = useMemo(() => decodeLink(address), [address]);
  const named = decoded.kind === 'ok' ? parse(decoded.text) : undefined;
  useTitle(named?.ok ? valueAt(named.value, '/client_name') : undefined);
  if (decoded.kind === 'none') return otherwise;
  return (
    <>
      <header className={styles.bar}>
        <Logo />
        <p className={styles.brand}>
          <Rich text={words.title} parts={{ span: (inner) => <span>{inner}</span> }} />
        </p>
        <p className={styles.what}>{whatThisIs(decoded)}</p>
        <Languages />
      </header>
      <main>
        <ReviewView
          decoded={decoded}
          onLeave={leaveLink}
          onDownload={downloadManifest}
          onEditCopy={editCopy}
          install={(facts) => <InstallCards {...facts} />}
          pictures={(text, onRow) => <ReviewPictures text={text} onRow={onRow} />}
          logo={(logo) => <LogoPicture address={logo} onMeasured={(size) => noteLogoSize(logo, size)} />}
          sideBySide={(before, after) => (
            <Part name={words.sideBySideView} fallback={<p role="status">{words.loadingSideBySide}</p>}>
              <DiffView before={before} after={after} />
            </Part>
          )}
          onImport={() => {
            leaveLink();
            openDialog({ name: 'import' });
          }}
        />
        <div className={styles.messages}>
          <Messages />
        </div>
      </main>
    </>
  );
}

function Languages() {
  return (
    <nav aria-label={languageOfPage} className={styles.languages}>
      {OTHER_LANGUAGES.map(({ language, title }) => (
        <a
          key={language}
          className="small-link"
          lang={language}
          hrefLang={language}
          href={addressIn(language)}
          onClick={(event) => {
            event.preventDefault();
            void chooseLanguage(language);
          }}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}

/** What was opened, and what it does to the drafts here. */
function whatThisIs(decoded: Exclude<Decoded, { kind: 'none' }>): string {
  if (decoded.kind === 'damaged') return words.damagedLink;
  return decoded.envelope?.answers === undefined ? words.manifestToReview : words.reply;
}

async function editCopy(
  text: string,
  answers: string | undefined,
  { notes: sent = [], silenced = [] }: Envelope,
): Promise<void> {
  const draft = await newDraft({ text, origin: 'link' });
  if (silenced.length > 0) switchRules(silenced, draft);
  if (answers) rememberAnswer(draft, answers);
  const { notes } = readNotes(sent);
  receiveNotes(draft, notes);
  leaveLink();
  const told = notes.length > 0 ? ` ${words.copyHasNotes(notes.length)}` : '';
  showToast({ message: `${words.copyOpened}${told}` });
}
