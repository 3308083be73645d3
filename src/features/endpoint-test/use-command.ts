import { useEffect, useState } from 'react';
import * as words from '#words/features/endpoint-test';
import { localAddress, testCommand } from '../../manifest/endpoint-test/command';
import { RECEIVER_PORT } from '../../manifest/endpoint-test/receiver';
import { signatureOf } from '../../manifest/endpoint-test/signature';
import type { WebhookTest } from '../../manifest/endpoint-test/tests-of';
import { STAND_INS, type TestSettings, typedOr } from './settings';

/** The command that sends a body to a webhook, or why there is none. `waiting`: the signature is being made. */
export type CommandState =
  | { kind: 'ready'; command: string }
  | { kind: 'none'; reason: string }
  | { kind: 'waiting' };

/** Signs a body and makes the command, anew with each change of what it depends on. */
export function useCommand(
  { address, endpoint, sent }: WebhookTest,
  body: string | undefined,
  settings: TestSettings,
): CommandState {
  const { secret, kind } = settings;
  const [signed, setSigned] = useState<{ of: string; signature: string }>();
  const of = JSON.stringify([body, secret, kind]);
  const canSign = body !== undefined && secret !== '' && crypto.subtle !== undefined;
  useEffect(() => {
    if (!canSign) return setSigned(undefined);
    let isCurrent = true;
    signatureOf(body, secret, kind).then(
      (signature) => isCurrent && setSigned({ of, signature }),
      () => isCurrent && setSigned(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [canSign, body, secret, kind, of]);

  if (body === undefined) return { kind: 'none', reason: words.noSample };
  const to = settings.target === 'local' ? localAddress(endpoint, RECEIVER_PORT) : address;
  if (to === undefined) return { kind: 'none', reason: words.cannotBeCalled };
  if (crypto.subtle === undefined) return { kind: 'none', reason: words.cannotSign };
  if (secret === '') return { kind: 'none', reason: words.needsSecret };
  if (signed?.of !== of) return { kind: 'waiting' };
  const command = testCommand({
    address: to,
    body,
    account: typedOr(STAND_INS.account, settings.account),
    clientId: typedOr(STAND_INS.clientId, settings.clientId),
    signature: signed.signature,
    headers: sent,
  });
  return { kind: 'ready', command };
}
