import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react';

/** Loads a component's code. Where it does not arrive, the next that is drawn asks again. */
export type Load<P> = () => Promise<(props: P) => ReactNode>;

/** What stands where code is still on its way; a `Part` says it. */
export const WhileLoading = createContext<ReactNode>(null);

const arrived = new WeakMap<Load<never>, (props: never) => ReactNode>();

/** Draws a component whose code is asked for now. Throws, for the part around it, where the code does not arrive. */
export function OnDemand<P extends object>({ load, props }: { load: Load<P>; props: P }): ReactNode {
  const [, redraw] = useState(0);
  const [failure, fail] = useState<{ error: unknown }>();
  const Content = arrived.get(load) as ((props: P) => ReactNode) | undefined;
  const fallback = use(WhileLoading);
  useEffect(() => {
    if (Content) return;
    load().then(
      (content) => {
        arrived.set(load, content);
        // In pieces, as of megabytes a dialog takes long to draw.
        startTransition(() => redraw((count) => count + 1));
      },
      (error) => fail({ error }),
    );
  }, [load, Content]);
  if (failure) throw failure.error;
  return Content ? <Content {...props} /> : fallback;
}

/**
 * A component whose code is asked for when it is first drawn. No `lazy`: what waited with a fallback is not shown by React before
 * 300 milliseconds have passed, and most code is there in a third of that.
 */
export function onDemand<P extends object>(load: Load<P>): (props: P) => ReactNode {
  return (props) => <OnDemand load={load} props={props} />;
}
