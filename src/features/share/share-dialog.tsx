import { type ReactNode, startTransition, useEffect, useState } from 'react';
import * as words from '#words/features/share';
import { askForProblems, jumpTo } from '../../document/attention';
import { manifestDocument, useDocument } from '../../document/document';
import { useProblems } from '../../document/problems';
import { LONG_TEXT } from '../../document/store';
import { fingerprint } from '../../lib/json/fingerprint';
import { countsOf, verdictText } from '../../manifest/schema/problem';
import { afterDialog } from '../../ui/dialog/after-dialog';
import { Dialog } from '../../ui/dialog/dialog';
import { NoteFields } from './note/note-fields';
import { AddressSecrets } from './notices/address-secrets';
import { AlreadyWithheld } from './notices/already-withheld';
import { AnswerLine } from './notices/answer-line';
import { BrokenDocument } from './notices/broken-document';
import { CredentialsLeft } from './notices/credentials-left';
import { FingerprintLine } from './notices/fingerprint-line';
import { RemainingProblems } from './notices/remaining-problems';
import styles from './share.module.css';
import { useShare } from './use-share';
import { CopyAction } from './ways/copy-action';
import { LinkBox } from './ways/link-box';
import { MoreWays } from './ways/more-ways';

type Props = {
  open: boolean;
  onClose: () => void;
  /** Saves what the link would carry as a file, for when it is too long: credentials stay out of both. */
  onDownload: (text: string) => void;
};

/** Makes a link that carries the open document. */
export function ShareDialog({ open, ...rest }: Props) {
  const isJson = useDocument((state) => state.parsed.ok);
  useEffect(() => {
    if (open) askForProblems();
  }, [open]);
  if (!open) return null;
  return isJson ? (
    <Fingerprinted>
      <LinkDialog {...rest} />
    </Fingerprinted>
  ) : (
    <BrokenDocument {...rest} onGo={() => go(rest.onClose, '', 'json')} />
  );
}

/** Makes a long document's fingerprint in a task of its own, before what needs it: of megabytes it is half of the work. */
function Fingerprinted({ children }: { children: ReactNode }) {
  const [isMade, setMade] = useState(() => manifestDocument.store.getState().text.length <= LONG_TEXT);
  useEffect(() => {
    if (isMade) return;
    const timer = setTimeout(() => {
      fingerprint(manifestDocument.store.getState().text);
      startTransition(() => setMade(true));
    });
    return () => clearTimeout(timer);
  }, [isMade]);
  return isMade ? children : null;
}

function LinkDialog({ onClose, onDownload }: Omit<Props, 'open'>) {
  const share = useShare();
  const problems = useProblems((all) => all);
  const { prepared, link } = share;
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={words.share}
      description={words.behindTheHash}
      footer={<CopyAction share={share} onDownload={() => onDownload(prepared.text)} />}
    >
      <div className={styles.body}>
        {problems.length > 0 ? (
          <RemainingProblems problems={problems} onShow={(pointer) => go(onClose, pointer, 'field')} />
        ) : null}
        <AnswerLine share={share} />
        {prepared.alreadyWithheld.length > 0 ? (
          <AlreadyWithheld
            values={prepared.alreadyWithheld}
            onShow={(pointer) => go(onClose, pointer, 'field')}
          />
        ) : null}
        {prepared.credentials.length > 0 ? (
          <CredentialsLeft prepared={prepared} onInclude={share.includeCredentials} />
        ) : null}
        {prepared.addressSecrets.length > 0 ? (
          <AddressSecrets
            secrets={prepared.addressSecrets}
            onShow={(pointer) => go(onClose, pointer, 'field')}
          />
        ) : null}
        {link.ok ? <LinkBox url={link.url} box={share.box} /> : <p role="alert">{link.message}</p>}
        <NoteFields note={share.note} />
        {link.ok ? <MoreWays share={share} url={link.url} state={verdictText(countsOf(problems))} /> : null}
        <FingerprintLine prepared={prepared} />
      </div>
    </Dialog>
  );
}

function go(close: () => void, pointer: string, to: 'field' | 'json'): void {
  close();
  afterDialog(() => jumpTo(pointer, to));
}
