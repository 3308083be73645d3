import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import * as words from '#words/ui';
import { Button, IconButton } from './button';
import styles from './toast.module.css';

export type ToastMessage = { message: string; action?: { label: string; run: () => void } };
/** `host` is the place on top when it was shown: a dialog, or the page. */
type Toast = ToastMessage & { id: number; host: string | undefined };

/** What is shown now, and the places for messages: the page, and each open dialog. */
export const toasts = createStore<{ current?: Toast; count: number; hosts: readonly string[] }>(() => ({
  count: 0,
  hosts: [],
}));

/**
 * Shows a short message with at most one action, where nothing is covered by it: at the foot of the page, or of the dialog that is
 * open. A newer message takes its place.
 */
export function showToast(toast: ToastMessage): void {
  const { count, hosts } = toasts.getState();
  toasts.setState({ current: { ...toast, id: count + 1, host: hosts.at(-1) }, count: count + 1 });
}

function hideToast(id: number): void {
  const { current, count, hosts } = toasts.getState();
  if (current?.id === id) toasts.setState({ count, hosts }, true);
}

/** Takes a message away that is no longer true, if it is still the one that is shown. */
export function clearToast(message: string): void {
  const { current } = toasts.getState();
  if (current?.message === message) hideToast(current.id);
}

/** Milliseconds that a message stays when nobody points at it or has the focus in it. */
const SHOWN_FOR = 8_000;

/**
 * A place where messages appear: one on each screen, and one in each dialog. A message stays where it was shown, behind a dialog that
 * opens later, and goes to the page when its dialog closes.
 */
export function Messages() {
  const id = useId();
  useEffect(() => {
    toasts.setState(({ hosts }) => ({ hosts: [...hosts, id] }));
    return () => toasts.setState(leave(id));
  }, [id]);
  // What was shown before there was any place waits for the first.
  const shown = useStore(toasts, ({ current, hosts }) =>
    (current?.host ?? hosts[0]) === id ? current : undefined,
  );
  // A dialog leaves live regions within reach; what is told behind it is not about it.
  const isBehind = useStore(toasts, ({ hosts }) => hosts.length > 0 && hosts.at(-1) !== id);
  return (
    <section
      aria-label={words.messages}
      data-messages
      aria-live="polite"
      inert={isBehind}
      aria-hidden={isBehind || undefined}
      className={styles.region}
    >
      {shown ? <ToastCard key={shown.id} toast={shown} /> : null}
    </section>
  );
}

/** A place goes; what was shown there goes to the one below. */
const leave =
  (id: string) =>
  ({ current, count, hosts: before }: ReturnType<typeof toasts.getState>) => {
    const hosts = before.filter((host) => host !== id);
    return {
      count,
      hosts,
      ...(current && { current: current.host === id ? { ...current, host: hosts.at(-1) } : current }),
    };
  };

function ToastCard({ toast: { id, message, action } }: { toast: Toast }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      const held =
        card.current?.matches(':hover, [inert] *') || card.current?.contains(document.activeElement);
      if (!held) hideToast(id);
    }, SHOWN_FOR);
    return () => clearInterval(timer);
  }, [id]);
  const run = () => {
    hideToast(id);
    action?.run();
  };
  return (
    <div ref={card} className={styles.toast}>
      <p>{message}</p>
      {action ? (
        <Button size="sm" variant="primary" onClick={run}>
          {action.label}
        </Button>
      ) : null}
      <IconButton label={words.closeMessage} icon={<X />} onClick={() => hideToast(id)} />
    </div>
  );
}
