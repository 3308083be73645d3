import { MessageSquareReply } from 'lucide-react';
import * as words from '#words/features/share/notices';
import { Notice } from '../../../ui/notice/notice';
import { Rich } from '../../../ui/rich';
import styles from '../share.module.css';
import type { Share } from '../use-share';

/** That the link answers a manifest, and how many notes go with it. */
export function AnswerLine({ share: { answer } }: { share: Share }) {
  if (!answer.answer) return null;
  const { answers, notes } = answer.answer;
  return (
    <Notice icon={<MessageSquareReply aria-hidden />} label={words.reply}>
      <label className={styles.answers}>
        <input
          type="checkbox"
          checked={answer.isOn}
          onChange={(event) => answer.setOn(event.target.checked)}
        />
        <span>
          <Rich
            text={notes.length > 0 ? words.replyToWith(notes.length) : words.replyTo}
            parts={{ fingerprint: () => <code className={styles.words}>{answers}</code> }}
          />
        </span>
      </label>
      <p>{words.takeOver}</p>
    </Notice>
  );
}
