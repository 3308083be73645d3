import type { Change } from '../../lib/json/edit';
import { valueAt } from '../../lib/json/pointer';
import connector from './connector.json?raw';

/** The connector template's value: what reviews compare with, and where its lists are taken from. */
export const connectorTemplate: unknown = JSON.parse(connector);

/** The list as the connector template has it; undefined where the template has none. */
export function templateList(pointer: string): readonly unknown[] | undefined {
  const list = valueAt(connectorTemplate, pointer);
  return Array.isArray(list) ? list : undefined;
}

/** Puts the template's list in place; no change where it is there already. */
export function tickTemplate(pointer: string, value: unknown): Change[] {
  const list = templateList(pointer);
  return list && JSON.stringify(list) !== JSON.stringify(value) ? [{ op: 'set', pointer, value: list }] : [];
}
