import * as words from '#words/manifest/templates';
import type { Change } from '../../lib/json/edit';
import { isObject } from '../../lib/json/json-value';
import { childPointer } from '../../lib/json/pointer';
import { validate, validateQuickStart } from '../check/validate';
import { editManifest } from '../schema/edit-manifest';
import type { Problem } from '../schema/problem';
import { EVENT_TYPES } from '../schema/schema';
import blank from './blank.json?raw';
import connector from './connector.json?raw';
import webApplication from './web-application.json?raw';

export type TemplateId = 'connector' | 'web-application' | 'blank';

/** A text to start from, and what it is for. */
export type Template = {
  id: TemplateId;
  title: string;
  /** Which kind of app it suits. */
  purpose: string;
  /** What stands in it, in a few words. */
  contents: string;
  text: string;
  /** Which address the quick start asks for, if any. */
  address?: 'endpoint' | 'entry';
};

/** The Connector template first: it is the document of a first visit. */
export const TEMPLATES: readonly [Template, ...Template[]] = [
  {
    id: 'connector',
    ...words.connector,
    text: connector,
    address: 'endpoint',
  },
  {
    id: 'web-application',
    ...words.webApplication,
    text: webApplication,
    address: 'entry',
  },
  {
    id: 'blank',
    ...words.blank,
    text: blank,
  },
];

/** The answers of the quick start form. Empty text leaves the template as it is. */
export type QuickStart = { name: string; description: string; endpoint: string; entry: string };

export const NO_ANSWERS: QuickStart = { name: '', description: '', endpoint: '', entry: '' };

export function templateOf(id: TemplateId): Template {
  return TEMPLATES.find((template) => template.id === id) ?? TEMPLATES[0];
}

/** The template's text with the answers in it; all else keeps its layout. Answers it has no place for stay out. */
export function fillTemplate({ text, address }: Template, answers: QuickStart): string {
  const { name, description, endpoint, entry } = trimmed(answers);
  const changes: Change[] = [];
  const set = (pointer: string, value: unknown) => changes.push({ op: 'set', pointer, value });
  if (name) set('/client_name', name);
  if (description) set('/description', description);
  if (address === 'endpoint' && endpoint) {
    for (const event of EVENT_TYPES)
      set(`${childPointer('/capabilities/webhooks', event)}/endpoint`, endpoint);
  }
  if (address === 'entry' && entry) {
    set('/entry_uri', entry);
    set('/redirect_uris/0', entry);
  }
  return editManifest(text, changes).text;
}

/** What is wrong with the answers that were given and that the template has a place for; by answer, one each. */
export function quickStartProblems(
  template: Template,
  answers: QuickStart,
): Partial<Record<keyof QuickStart, Problem>> {
  const { name, description, endpoint } = trimmed(answers);
  const fields = {
    client_name: name,
    description,
    endpoint: template.address === 'endpoint' ? endpoint : '',
  };
  const problems: Partial<Record<keyof QuickStart, Problem>> = {};
  for (const problem of validateQuickStart(fields)) {
    if (problem.pointer === '/client_name' && name) problems.name ??= problem;
    if (problem.pointer === '/description') problems.description ??= problem;
    if (problem.pointer === '/endpoint') problems.endpoint ??= problem;
  }
  const entry = template.address === 'entry' ? entryProblem(template, answers) : undefined;
  return entry ? { ...problems, entry } : problems;
}

// The app's address stands in two places with their own rules, so the filled document is what is checked.
function entryProblem(template: Template, answers: QuickStart): Problem | undefined {
  const value: unknown = JSON.parse(fillTemplate(template, answers));
  if (!isObject(value)) return undefined;
  return validate(value).find(({ pointer }) => /^\/(entry_uri|redirect_uris\/0)$/.test(pointer));
}

function trimmed(answers: QuickStart): QuickStart {
  const { name, description, endpoint, entry } = answers;
  return {
    name: name.trim(),
    description: description.trim(),
    endpoint: endpoint.trim(),
    entry: entry.trim(),
  };
}
