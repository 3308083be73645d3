import { Terminal } from 'lucide-react';
import { useMemo, useState } from 'react';
import * as words from '#words/features/install';
import type { Difference } from '../../manifest/compare/compare';
import { type ApiRequest, installRequest, updateRequests } from '../../manifest/install/request';
import { fillPlaces, withheldPlaces } from '../../manifest/secrets/withheld-values';
import { Button } from '../../ui/button';
import { FoldingCard } from '../../ui/card/card';
import cards from '../../ui/card/card.module.css';
import { FilledFingerprint } from './filled-fingerprint';
import { useFilledValues } from './filled-values';
import { InstallCommand } from './install-command';
import { InstallValuesForm } from './install-values-form';
import { UpdatePlanView, type UpdateTarget } from './update-plan';

/** More values than any manifest has; more boxes would only hold up the page. */
const MAX_BOXES = 60;

/** The requests of the installation API for those who may call it. Nothing is sent from here. */
export function InstallCard({
  text,
  account,
  complete,
  errors,
  withheld,
  onKeep,
}: {
  text: string;
  account: string | undefined;
  /** The fingerprint of the complete manifest, as the sender's page made it. */
  complete: string | undefined;
  errors: number;
  withheld: number;
  /** Takes what an update would remove over into the manifest, and gives its text after; missing where there is no draft to take it. */
  onKeep?: ((kept: Difference) => string) | undefined;
}) {
  const [kind, setKind] = useState<'install' | 'update'>('install');
  const [isOpen, setOpen] = useState(false);
  const values = useFilledValues(text);
  const places = useMemo(
    () => (isOpen && withheld > 0 ? withheldPlaces(text) : []),
    [text, isOpen, withheld],
  );
  const isComplete = places.every(({ pointer }) => values.has(pointer));
  const whole = useMemo(
    () => (isOpen && isComplete ? fillPlaces(text, values) : undefined),
    [isOpen, isComplete, text, values],
  );
  const [target, setTarget] = useState<UpdateTarget>({ isSettled: false });
  const requests = useMemo((): ApiRequest[] => {
    if (whole === undefined) return [];
    if (kind === 'install') return [installRequest(whole, account)];
    const all = updateRequests(whole, account, target);
    // What replaces a live installation is shown once it is known, or said not to matter, what it removes.
    return target.isSettled ? all : all.slice(0, 2);
  }, [whole, kind, account, target]);
  return (
    <FoldingCard icon={<Terminal aria-hidden />} title={words.installRequest} onToggle={setOpen}>
      {places.length > MAX_BOXES ? (
        <p className={cards.fault}>{words.tooManyWithheld(places.length)}</p>
      ) : (
        <>
          <p>{words.forWhom}</p>
          {errors > 0 ? <p className={cards.fault}>{words.problemsLeft(errors)}</p> : null}
          {places.length > 0 ? <InstallValuesForm text={text} places={places} values={values} /> : null}
          {places.length > 0 && whole !== undefined && complete !== undefined ? (
            <FilledFingerprint whole={whole} complete={complete} />
          ) : null}
          {isComplete ? (
            <div className={cards.actions}>
              <Button aria-pressed={kind === 'install'} onClick={() => setKind('install')}>
                {words.install}
              </Button>
              <Button aria-pressed={kind === 'update'} onClick={() => setKind('update')}>
                {words.update}
              </Button>
            </div>
          ) : null}
          {kind === 'update' && isComplete ? <p>{words.threeRequests}</p> : null}
          {kind === 'update' && isComplete ? (
            <UpdatePlanView text={text} target={target} onTarget={setTarget} onKeep={onKeep} />
          ) : null}
          {requests.map((request, index) => (
            <InstallCommand
              key={request.id}
              request={request}
              {...(requests.length > 1 && { number: index + 1 })}
            />
          ))}
        </>
      )}
    </FoldingCard>
  );
}
