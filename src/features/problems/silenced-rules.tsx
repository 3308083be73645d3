import * as words from '#words/features/problems/list';
import { hearRule, silenceRule, useSilencedRules } from '../../document/silenced-rules';
import { OFF_RULES, switchedRules } from '../../manifest/advice/off-rules';
import { Button } from '../../ui/button';
import styles from './problem-list.module.css';

/** The rules that are switched in this draft, each with the way back; beside them those that could be. */
export function SilencedRules() {
  const { silenced, askedFor } = switchedRules(useSilencedRules());
  if (silenced.length + askedFor.length === 0) return null;
  return (
    <>
      <Rules
        title={words.silencedRules}
        ids={silenced}
        action={words.showAgain}
        onPress={hearRule}
        isSilenced
      />
      <Rules
        title={words.offByDefault}
        ids={OFF_RULES.filter((id) => !askedFor.includes(id))}
        action={words.askForIt}
        onPress={hearRule}
      />
      <Rules title={words.askedFor} ids={askedFor} action={words.switchOff} onPress={silenceRule} />
    </>
  );
}

type Props = {
  title: string;
  ids: readonly string[];
  action: string;
  onPress: (id: string) => void;
  isSilenced?: boolean;
};

function Rules({ title, ids, action, onPress, isSilenced = false }: Props) {
  if (ids.length === 0) return null;
  return (
    <div>
      <h3 className={styles.group}>
        {title} <span>{ids.length}</span>
      </h3>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.row} data-silenced={isSilenced ? id : undefined}>
            <code className={styles.text}>{id}</code>
            <div className={styles.actions}>
              <Button
                size="sm"
                variant="ghost"
                aria-label={words.doWithRule(action, id)}
                onClick={() => onPress(id)}
              >
                {action}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
