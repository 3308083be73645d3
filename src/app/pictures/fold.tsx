import { type ReactNode, useState } from 'react';
import * as words from '#words/app/pictures';
import { FoldingCard } from '../../ui/card/card';
import { Part } from '../../ui/part/part';

/** A card that is closed at first; what is in it is drawn, and its code loaded, when somebody opens it. */
export function Fold({
  icon,
  title,
  isOpenFirst = false,
  children,
}: {
  icon: ReactNode;
  title: string;
  isOpenFirst?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <FoldingCard icon={icon} title={title} isOpen={isOpen} onToggle={setOpen}>
      {isOpen ? (
        <Part name={words.contentOf(title)} fallback={<p role="status">{words.loading}</p>}>
          {children}
        </Part>
      ) : null}
    </FoldingCard>
  );
}
