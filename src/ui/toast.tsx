import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Button, IconButton } from './button';
import styles from './toast.module.css';

export type ToastMessage = { message: string; action?: { label: string; run: () => void } };
type Toast = ToastMessage & { id: number };

const toasts = createStore<{ current?: Toast; count: number }>(() => ({ count: 0 }));

/** Shows a short message at the foot of the page, with at most one action. A newer message takes its place. */
export function showToast(toast: ToastMessage): void {
  const id = toasts.getState().count + 1;
  toasts.setState({ current: { ...toast, id }, count: id }, true);
}

function hideToast(id: number): void {
  const { current, count } = toasts.getState();
  if (current?.id === id) toasts.setState({ count }, true);
}

/** Takes a message away that is no longer true, if it is still the one that is shown. */
export function clearToast(message: string): void {
  const { current } = toasts.getState();
  if (current?.message === message) hideToast(current.id);
}

/** Milliseconds that a message stays when nobody points at it or has the focus in it. */
const SHOWN_FOR = 8_000;

/** The place where messages appear; once a page. */
export function Toaster() {
  const current = useStore(toasts, (state) => state.current);
  return (
    <section aria-label="Messages" data-messages aria-live="polite" className={styles.region}>
      {current ? <ToastCard key={current.id} toast={current} /> : null}
    </section>
  );
}

function ToastCard({ toast: { id, message, action } }: { toast: Toast }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      const held = card.current?.matches(':hover') || card.current?.contains(document.activeElement);
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
      <IconButton label="Close message" icon={<X />} onClick={() => hideToast(id)} />
    </div>
  );
}
