import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { whenIdle } from '../../lib/after-paint';
import { Part } from './part';

/**
 * A part of the page that nobody needs in order to type: its code is asked for once the page has nothing better to do, and nothing
 * stands in its place until then. No `lazy`: for what waits with a fallback, React holds up all that comes in the next 300 milliseconds.
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
  load: () => Promise<ComponentType<P>>;
  props: P;
  /** Whether somebody waits for it: then it is loaded at once. */
  isAsked?: boolean;
  actions?: ReactNode;
}) {
  const [{ Content, failure }, setLoaded] = useState<{ Content?: ComponentType<P>; failure?: unknown }>({});
  useEffect(() => {
    const start = () =>
      void load().then(
        (loaded) => setLoaded({ Content: loaded }),
        (error) => setLoaded({ failure: error }),
      );
    if (!isAsked) return whenIdle(start);
    // Not before the form answers.
    const timer = setTimeout(start);
    return () => clearTimeout(timer);
  }, [load, isAsked]);
  return (
    <Part name={name} actions={actions}>
      {failure ? <Fail error={failure} /> : null}
      {Content ? <Content {...props} /> : null}
    </Part>
  );
}

/** Says in the part's own place that its code did not arrive. */
function Fail({ error }: { error: unknown }): ReactNode {
  throw error;
}
