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
      <Rules title="Silenced rules" ids={silenced} action="Show again" onPress={hearRule} />
      <Rules
        title="Rules that are off by default"
        ids={OFF_RULES.filter((id) => !askedFor.includes(id))}
        action="Ask for it"
        onPress={hearRule}
      />
      <Rules title="Rules that you asked for" ids={askedFor} action="Switch it off" onPress={silenceRule} />
    </>
  );
}

type Props = { title: string; ids: readonly string[]; action: string; onPress: (id: string) => void };

function Rules({ title, ids, action, onPress }: Props) {
  if (ids.length === 0) return null;
  return (
    <div>
      <h3 className={styles.group}>
        {title} <span>{ids.length}</span>
      </h3>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.row} {...(action === 'Show again' && { 'data-silenced': id })}>
            <code className={styles.text}>{id}</code>
            <div className={styles.actions}>
              <Button size="sm" variant="ghost" aria-label={`${action}: ${id}`} onClick={() => onPress(id)}>
                {action}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
