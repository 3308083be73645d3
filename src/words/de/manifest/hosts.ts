// What is wrong with a host that was typed.
export const hostAlone = 'Geben Sie nur den Host ein, etwa connector.acme.com: ohne https://, ohne Pfad.';
export const typeAHost = 'Geben Sie einen Host ein, etwa connector.acme.com.';
export const noHost =
  'Das ist kein Host. Geben Sie einen wie connector.acme.com ein, mit einem Port, falls er einen hat.';
