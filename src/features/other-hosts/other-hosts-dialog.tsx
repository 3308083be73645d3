import { useState } from 'react';
import * as common from '#words/common';
import * as dialogWords from '#words/features/other-hosts';
import { manifestDocument } from '../../document/document';
import { newDraft } from '../../document/drafts/opening';
import type { Change } from '../../lib/json/edit';
import { valueAt } from '../../lib/json/pointer';
import { visibleText } from '../../lib/text/visible-text';
import { compareTexts } from '../../manifest/compare/compare';
import { type HeaderUse, headerValuesOf, hostChanges, hostFault, hostsOf } from '../../manifest/hosts/hosts';
import { editManifest } from '../../manifest/schema/edit-manifest';
import { placeInWords } from '../../manifest/schema/place-labels';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog/dialog';
import { showToast } from '../../ui/toast';
import styles from './other-hosts-dialog.module.css';

/** Makes a draft for another account from the open one: other hosts, other header values, all else the same. */
export function OtherHostsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [start] = useState(() => {
    const { text, value } = manifestDocument.store.getState();
    return { text, value, hosts: hostsOf(value), headers: headerValuesOf(text) };
  });
  const [hosts, setHosts] = useState<Readonly<Record<string, string>>>({});
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const typed = Object.entries(hosts)
    .map(([host, wanted]) => [host, wanted.trim()] as const)
    .filter(([, wanted]) => wanted !== '');
  const isSound = typed.every(([, wanted]) => hostFault(wanted) === undefined);
  const plan = isSound ? planCopy(start, new Map(typed), values) : undefined;
  const make = async () => {
    if (!plan || plan.differences.length === 0) return;
    await newDraft({ text: plan.text, origin: 'link' });
    onClose();
    showToast({
      message: dialogWords.thisIsCopy,
    });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="lg"
      title={dialogWords.copyForAccount}
      description={dialogWords.whatCopyIs}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            disabled={!plan || plan.differences.length === 0}
            onClick={() => void make()}
          >
            {dialogWords.makeCopy}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {start.hosts.length === 0 ? <p>{dialogWords.noHosts}</p> : null}
        <ul className={styles.rows} aria-label={dialogWords.hosts}>
          {start.hosts.map(({ host, pointers }) => (
            <Row
              key={host}
              label={host}
              detail={dialogWords.addresses(pointers.length)}
              placeholder={host}
              value={hosts[host] ?? ''}
              fault={hosts[host]?.trim() ? hostFault(hosts[host].trim()) : undefined}
              onChange={(value) => setHosts({ ...hosts, [host]: value })}
            />
          ))}
        </ul>
        {start.headers.length > 0 ? (
          <>
            <h3 className={styles.title}>{dialogWords.headersOfAccount}</h3>
            <ul className={styles.rows} aria-label={dialogWords.headerValues}>
              {start.headers.map(({ pointer, name, why }) => (
                <Row
                  key={pointer}
                  label={visibleText(name)}
                  detail={[placeInWords(pointer.replace(/\/header_value$/, '')), ...REASONS[why]].join(', ')}
                  placeholder={placeholderFor(why, valueAt(start.value, pointer))}
                  value={values[pointer] ?? ''}
                  onChange={(value) => setValues({ ...values, [pointer]: value })}
                />
              ))}
            </ul>
          </>
        ) : null}
        {plan && plan.differences.length > 0 ? (
          <>
            <h3 className={styles.title}>{dialogWords.whatIsDifferent}</h3>
            <ul className={styles.differences}>
              {plan.differences.map(({ pointer, words }) => (
                <li key={`${pointer} ${words}`}>{words}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

const REASONS: Readonly<Record<HeaderUse['why'], readonly string[]>> = {
  withheld: [dialogWords.withheld],
  credential: [],
  differs: [dialogWords.differs],
};

/** What an empty box stands for. A value that may be a secret is not shown. */
function placeholderFor(why: HeaderUse['why'], value: unknown): string {
  if (why === 'withheld') return dialogWords.newValue;
  return why === 'differs' && typeof value === 'string' && value !== ''
    ? dialogWords.staysValue(visibleText(value))
    : dialogWords.stays;
}

function planCopy(
  { text, value }: { text: string; value: unknown },
  hosts: ReadonlyMap<string, string>,
  values: Readonly<Record<string, string>>,
) {
  const changes: Change[] = [
    ...hostChanges(value, hosts),
    ...Object.entries(values).flatMap(([pointer, typed]): Change[] =>
      typed === '' ? [] : [{ op: 'set', pointer, value: typed }],
    ),
  ];
  const copy = editManifest(text, changes).text;
  return { text: copy, differences: compareTexts(text, copy) };
}

function Row({
  label,
  detail,
  placeholder,
  value,
  fault,
  onChange,
}: {
  label: string;
  detail: string;
  placeholder: string;
  value: string;
  fault?: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <li className={styles.row}>
      <label>
        <span>
          <strong>{label}</strong> <small>{detail}</small>
        </span>
        <input
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault ? true : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {fault ? (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </li>
  );
}
