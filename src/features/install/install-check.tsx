import { PackageCheck } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import * as words from '#words/features/install/check';
import { type InstallCheck as Checked, checkInstallation } from '../../manifest/install/check';
import { fillPlaces } from '../../manifest/secrets/withheld-values';
import { Button } from '../../ui/button';
import { FoldingCard } from '../../ui/card/card';
import cards from '../../ui/card/card.module.css';
import { useFilledValues } from './filled-values';
import { InstallResult } from './install-result';
import { ResponseBox } from './response-box';

/**
 * Compares the platform's answer with the manifest that was sent, with the values that were put in for those withheld. The answer
 * holds the client secret, under whatever name and however broken: the box is emptied by every check, and no state keeps it.
 */
export function InstallCheck({ text }: { text: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const values = useFilledValues(text);
  // What was found holds for this text with these values, and for no other.
  const [found, setFound] = useState<{
    result: Checked;
    isTaken: boolean;
    text: string;
    values: typeof values;
  }>();
  const isCurrent = found?.text === text && found.values === values;
  const check = (answer: string) => {
    const result = checkInstallation(fillPlaces(text, values), answer);
    setFound({ result, isTaken: answer.trim() !== '', text, values });
    if (box.current) box.current.value = '';
  };
  return (
    <FoldingCard icon={<PackageCheck aria-hidden />} title={words.checkInstalled}>
      <ResponseBox
        id={id}
        box={box}
        label={words.response}
        rows={4}
        help={words.pasteResponse}
        onResponse={check}
      />
      <div className={cards.actions}>
        <Button onClick={() => check(box.current?.value ?? '')}>{words.checkResponse}</Button>
      </div>
      <div role="status" aria-label={words.installedAndSent}>
        {isCurrent ? <InstallResult result={found.result} isTaken={found.isTaken} /> : null}
      </div>
    </FoldingCard>
  );
}
