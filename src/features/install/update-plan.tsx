import { useId, useRef, useState } from 'react';
import * as planWords from '#words/features/install/update';
import type { Difference } from '../../manifest/compare/compare';
import type { KnownInstallation } from '../../manifest/install/request';
import { planUpdate, type UpdatePlan } from '../../manifest/install/update';
import { Button } from '../../ui/button';
import cards from '../../ui/card/card.module.css';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './install-card.module.css';
import { type PlannedTexts, plannedOf, removalsInWords, withKept } from './kept-removals';
import { ResponseBox } from './response-box';

/** What is known of the installation, and whether somebody has seen, or does not want to see, what the update does to it. */
export type UpdateTarget = KnownInstallation & { isSettled: boolean };

type Props = {
  text: string;
  target: UpdateTarget;
  onTarget: (target: UpdateTarget) => void;
  /** Takes a removal over into the manifest; gives its text after that. */
  onKeep?: ((kept: Difference) => string) | undefined;
};

/**
 * What an update adds, changes and removes, from a pasted response. The response holds the client secret: the box is emptied at
 * once, and nothing but the differences in words stays.
 */
export function UpdatePlanView({ text, target, onTarget, onKeep }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState<{ plan: UpdatePlan; texts: PlannedTexts }>();
  const compare = (response: string) => {
    const plan = planUpdate(text, response);
    setPasted({ plan, texts: plannedOf(text) });
    if (box.current) box.current.value = '';
    if (plan.kind === 'planned') onTarget({ ...target, id: plan.id ?? target.id, isSettled: true });
  };
  return (
    <section className={styles.request} aria-label={planWords.whatUpdateDoes}>
      <ResponseBox
        id={id}
        box={box}
        label={planWords.installedNow}
        rows={3}
        help={planWords.pasteResponse}
        onResponse={compare}
      />
      <label className={styles.revision}>
        {planWords.revision}
        <input
          value={target.revision ?? ''}
          autoComplete="off"
          spellCheck={false}
          placeholder={planWords.revisionExample}
          onChange={(event) => onTarget({ ...target, revision: event.target.value.trim() || undefined })}
        />
      </label>
      <div className={cards.actions}>
        <Button onClick={() => compare(box.current?.value ?? '')}>{planWords.compareWithUpdate}</Button>
        {target.isSettled ? null : (
          <Button variant="ghost" onClick={() => onTarget({ ...target, isSettled: true })}>
            {planWords.showWithoutComparing}
          </Button>
        )}
      </div>
      <div role="status" aria-label={planWords.updateAndInstalled}>
        {pasted ? (
          <Plan
            plan={pasted.plan}
            kept={pasted.texts.get(text)}
            onKeep={
              onKeep &&
              ((kept) => {
                const after = onKeep(kept);
                setPasted({ ...pasted, texts: withKept(pasted.texts, { before: text, after, kept }) });
              })
            }
          />
        ) : null}
      </div>
    </section>
  );
}

function Plan({
  plan,
  kept,
  onKeep,
}: {
  plan: UpdatePlan;
  /** The removals that the manifest has kept; undefined where it was changed in another way since. */
  kept: ReadonlySet<Difference> | undefined;
  onKeep: ((kept: Difference) => void) | undefined;
}) {
  if (plan.kind === 'unreadable') return <p className={cards.fault}>{plan.message}</p>;
  const { added, changed, removed } = plan;
  if (added.length + changed.length + removed.length === 0) return <p>{planWords.changesNothing}</p>;
  return (
    <>
      {kept ? null : <p className={cards.fault}>{planWords.manifestChanged}</p>}
      <Differences
        title={planWords.removes}
        heading={removalsInWords(removed.length, kept?.size ?? 0)}
        differences={removed}
        isGrave={removed.length > (kept?.size ?? 0)}
      >
        {(difference) =>
          onKeep && kept ? (
            <Button
              size="sm"
              aria-label={
                kept.has(difference)
                  ? planWords.keptThis(difference.subject)
                  : planWords.keepThis(difference.subject)
              }
              // Not `disabled`: the focus would be lost.
              aria-disabled={kept.has(difference)}
              onClick={() => {
                if (!kept.has(difference)) onKeep(difference);
              }}
            >
              {kept.has(difference) ? planWords.kept : planWords.keepIt}
            </Button>
          ) : null
        }
      </Differences>
      <Differences
        title={planWords.changes}
        heading={planWords.changesThings(changed.length)}
        differences={changed}
      />
      <Differences title={planWords.adds} heading={planWords.addsThings(added.length)} differences={added} />
    </>
  );
}

function Differences({
  title,
  heading,
  differences,
  isGrave = false,
  children,
}: {
  title: string;
  /** The title, and how many there are. */
  heading: string;
  differences: readonly Difference[];
  isGrave?: boolean;
  children?: (difference: Difference) => React.ReactNode;
}) {
  if (differences.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4 className={isGrave ? cards.fault : undefined}>{heading}</h4>
      <ul className={styles.differences}>
        {differences.map((difference) => (
          <li key={`${difference.pointer} ${difference.words}`}>
            <Quoted text={difference.words} />
            {children?.(difference)}
          </li>
        ))}
      </ul>
    </section>
  );
}
