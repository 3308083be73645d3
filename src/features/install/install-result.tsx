import { counted } from '../../lib/text/plural';
import type { InstallCheck, NamedInstallation } from '../../manifest/install/check';
import cards from '../../ui/card/card.module.css';
import { Quoted } from '../../ui/quoted/quoted';
import styles from './install-check.module.css';

const MAX_ROWS = 150;
const MAX_NAMES = 40;
/** Each of them can have that many rows. */
const MAX_INSTALLATIONS = 20;
const MAX_ID = 100;

type Several = Extract<InstallCheck, { kind: 'several' }>;
type Comparison = Exclude<InstallCheck, { kind: 'unreadable' | 'several' }>;

/** What the check of an answer found. `isTaken`: there was an answer in the box, which is empty now. */
export function InstallResult({ result, isTaken }: { result: InstallCheck; isTaken: boolean }) {
  switch (result.kind) {
    case 'unreadable':
      return (
        <p className={cards.fault}>
          {result.message}
          {isTaken ? ' The response was taken out of the box again, for it may hold the client secret.' : ''}
        </p>
      );
    case 'several':
      return <SeveralResult result={result} />;
    default:
      return (
        <div className={styles.result} data-result={result.kind}>
          <p>
            <strong>{verdict(result)}</strong>
            {result.kind === 'except' ? <WithheldNames comparison={result} /> : null}
          </p>
          <Details comparison={result} />
        </div>
      );
  }
}

/** All installations of the name, each with its own verdict: it is for the person to say which one is meant. */
function SeveralResult({ result: { installations, remarks } }: { result: Several }) {
  const more = installations.length - MAX_INSTALLATIONS;
  return (
    <div className={styles.result} data-result="several">
      <p>
        <strong>
          {counted(installations.length, 'live installation')} have this client_name.{' '}
          {equalInWords(installations)}
        </strong>{' '}
        Decide by the id which of them is meant.
      </p>
      <ol className={styles.installations}>
        {installations.slice(0, MAX_INSTALLATIONS).map((installation) => (
          <Installation key={installation.position} installation={installation} />
        ))}
      </ol>
      {more > 0 ? <p>And {counted(more, 'more', 'more')}, which are not shown here.</p> : null}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}

function equalInWords(installations: readonly NamedInstallation[]): string {
  const kinds = installations.map(({ comparison }) => comparison.kind);
  const different = kinds.filter((kind) => kind === 'different').length;
  const equal = kinds.length - different;
  const sent = kinds.includes('except') ? 'what was sent, but for withheld values' : 'what was sent';
  if (equal === 0) return 'None of them equals what was sent.';
  if (different === 0) return `Each equals ${sent}.`;
  return `${counted(equal, 'equals', 'equal')} ${sent}; ${counted(different, 'differs', 'differ')}.`;
}

function Installation({ installation }: { installation: NamedInstallation }) {
  const { position, id, clientId, comparison } = installation;
  return (
    <li className={styles.result} data-result={comparison.kind}>
      <p>
        Number {position} in the answer, {id === undefined ? 'without an id' : <Id name="id" value={id} />}
        {clientId === undefined ? null : (
          <>
            , <Id name="client_id" value={clientId} />
          </>
        )}
        : <strong>{shortVerdict(comparison)}</strong>
        {comparison.kind === 'except' ? <WithheldNames comparison={comparison} /> : null}
      </p>
      <Details comparison={comparison} />
    </li>
  );
}

function Id({ name, value }: { name: string; value: string }) {
  return (
    <>
      {name}{' '}
      <code>
        <Quoted text={value.length > MAX_ID ? `${value.slice(0, MAX_ID)}…` : value} />
      </code>
    </>
  );
}

/** What stands below a verdict: each difference, what could not be compared, and the remarks. */
function Details({ comparison }: { comparison: Comparison }) {
  const { kind, differences, withheldCount, platformKeys, remarks } = comparison;
  return (
    <>
      {differences.length > 0 ? (
        <ul>
          {differences.slice(0, MAX_ROWS).map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move.
            <li key={index}>
              <Quoted text={words} />
            </li>
          ))}
          {differences.length > MAX_ROWS ? (
            <li>and {counted(differences.length - MAX_ROWS, 'more', 'more')}</li>
          ) : null}
        </ul>
      ) : null}
      {kind === 'different' && withheldCount > 0 ? (
        <p>
          Besides, {withheldWords(comparison, 'were')}
          <WithheldNames comparison={comparison} />
        </p>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {platformKeys.length > 0 ? (
        <p className={styles.help}>Written by the platform, as expected: {platformKeys.join(', ')}.</p>
      ) : null}
    </>
  );
}

function verdict(result: Comparison): string {
  switch (result.kind) {
    case 'same':
      return 'What was installed equals what was sent.';
    case 'except':
      return `What was installed equals what was sent, but for ${withheldWords(result, 'that were')}`;
    case 'different':
      return `What was installed is not what was sent: ${counted(result.differences.length, 'difference')}.`;
    case 'gone':
      return 'This is not installed: it is marked as deleted.';
  }
}

function shortVerdict(comparison: Comparison): string {
  const { kind, differences } = comparison;
  if (kind === 'different') return `${counted(differences.length, 'difference')} from what was sent.`;
  if (kind === 'except') return `equal, but for ${withheldWords(comparison, 'that were')}`;
  return 'equal to what was sent.';
}

function withheldWords({ withheldCount: count }: Comparison, were: 'were' | 'that were'): string {
  const verb = count === 1 ? were.replace('were', 'was') : were;
  return `${counted(count, 'value')} ${verb} withheld here and cannot be compared:`;
}

/** The names of the values that could not be compared, and how they can be. */
function WithheldNames({ comparison: { withheld, withheldCount } }: { comparison: Comparison }) {
  const more = withheld.length - MAX_NAMES;
  const them = withheldCount === 1 ? 'it' : 'them';
  return (
    <>
      {' '}
      {withheld.slice(0, MAX_NAMES).map((name, index) => (
        <span key={name}>
          {index > 0 ? ', ' : ''}
          <code>
            <Quoted text={name.slice(0, 100)} />
          </code>
        </span>
      ))}
      {more > 0 ? ` and ${counted(more, 'more', 'more')}` : ''}. Put {them} in under Install request to
      compare {them}, too.
    </>
  );
}
