import { MessageSquareReply } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
import { Notice } from '../../../ui/notice/notice';
import styles from '../share.module.css';
import type { Share } from '../use-share';

/** That the link answers a manifest, and how many notes go with it. */
export function AnswerLine({ share: { answer } }: { share: Share }) {
  if (!answer.answer) return null;
  const { answers, notes } = answer.answer;
  return (
    <Notice icon={<MessageSquareReply aria-hidden />} label="Reply">
      <label className={styles.answers}>
        <input
          type="checkbox"
          checked={answer.isOn}
          onChange={(event) => answer.setOn(event.target.checked)}
        />
        <span>
          Reply to <code className={styles.words}>{answers}</code>
          {notes.length > 0 ? ` with ${counted(notes.length, 'note')}` : ''}
        </span>
      </label>
      <p>Whoever sent that manifest can take over your changes one by one.</p>
    </Notice>
  );
}
