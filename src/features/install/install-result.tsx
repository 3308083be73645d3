import * as resultWords from '#words/features/install/check';
import type { InstallCheck, NamedInstallation } from '../../manifest/install/check';
import cards from '../../ui/card/card.module.css';
import { Quoted } from '../../ui/quoted/quoted';
import { Rich } from '../../ui/rich';
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
          {isTaken ? ` ${resultWords.responseTakenOut}` : ''}
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
          {resultWords.severalHaveName(installations.length)} {equalInWords(installations)}
        </strong>{' '}
        {resultWords.decideById}
      </p>
      <ol className={styles.installations}>
        {installations.slice(0, MAX_INSTALLATIONS).map((installation) => (
          <Installation key={installation.position} installation={installation} />
        ))}
      </ol>
      {more > 0 ? <p>{resultWords.andMoreInstallations(more)}</p> : null}
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
  const isExcept = kinds.includes('except');
  if (equal === 0) return resultWords.noneEquals;
  return different === 0
    ? resultWords.eachEquals(isExcept)
    : resultWords.someEqual(equal, different, isExcept);
}

function Installation({ installation }: { installation: NamedInstallation }) {
  const { position, id, clientId, comparison } = installation;
  return (
    <li className={styles.result} data-result={comparison.kind}>
      <p>
        <Rich
          text={resultWords.installation(position)}
          parts={{
            ids: () => (
              <>
                {id === undefined ? resultWords.withoutId : <Id name="id" value={id} />}
                {clientId === undefined ? null : (
                  <>
                    , <Id name="client_id" value={clientId} />
                  </>
                )}
              </>
            ),
            verdict: () => <strong>{shortVerdict(comparison)}</strong>,
          }}
        />
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
            <li>{resultWords.andMoreDifferences(differences.length - MAX_ROWS)}</li>
          ) : null}
        </ul>
      ) : null}
      {kind === 'different' && withheldCount > 0 ? (
        <p>
          {resultWords.alsoWithheld(withheldCount)}
          <WithheldNames comparison={comparison} />
        </p>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {platformKeys.length > 0 ? (
        <p className={styles.help}>{resultWords.writtenByPlatform(platformKeys)}</p>
      ) : null}
    </>
  );
}

function verdict(result: Comparison): string {
  switch (result.kind) {
    case 'same':
      return resultWords.same;
    case 'except':
      return resultWords.sameExcept(result.withheldCount);
    case 'different':
      return resultWords.different(result.differences.length);
    case 'gone':
      return resultWords.gone;
  }
}

function shortVerdict(comparison: Comparison): string {
  const { kind, differences, withheldCount } = comparison;
  if (kind === 'different') return resultWords.shortDifferent(differences.length);
  return kind === 'except' ? resultWords.shortExcept(withheldCount) : resultWords.shortSame;
}

/** The names of the values that could not be compared, and how they can be. */
function WithheldNames({ comparison: { withheld, withheldCount } }: { comparison: Comparison }) {
  const more = withheld.length - MAX_NAMES;
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
      {more > 0 ? ` ${resultWords.andMoreValues(more)}` : ''}. {resultWords.putThemIn(withheldCount)}
    </>
  );
}
