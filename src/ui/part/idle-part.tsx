import { type ReactNode, useEffect, useState } from 'react';
import { whenIdle } from '../../lib/after-paint';
import { type Load, OnDemand } from './on-demand';
import { Part } from './part';

/**
 * A part of the page that nobody needs in order to type: its code is asked for once the page has nothing better to do, and nothing
 * stands in its place until then.
 */
export function IdlePart<P extends object>({
  name,
  load,
  props,
  isAsked = false,
  actions,
}: {
  /** As a sentence begins with it: "The list of problems". */
  name: string;
  /** Loads the code. Must keep its identity. */
  load: Load<P>;
  props: P;
  /** Whether somebody waits for it: then it is loaded at once. */
  isAsked?: boolean;
  actions?: ReactNode;
}) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const start = () => setDue(true);
    if (!isAsked) return whenIdle(start);
    // Not before the form answers.
    const timer = setTimeout(start);
    return () => clearTimeout(timer);
  }, [isAsked]);
  return (
    <Part name={name} actions={actions}>
      {isDue ? <OnDemand load={load} props={props} /> : null}
    </Part>
  );
}
