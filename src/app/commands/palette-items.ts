import * as found from '#words/app/commands/palette';
import { jumpTo, jumpToProblem } from '../../document/attention';
import { listDrafts } from '../../document/drafts/library';
import { openDraft } from '../../document/drafts/opening';
import { draftTitle } from '../../document/drafts/records';
import { currentProblems } from '../../document/problems';
import { keysInWords, keysOf } from '../../lib/shortcuts';
import { visibleText } from '../../lib/text/visible-text';
import { fieldPlaces } from '../../manifest/schema/field-places';
import { placeInWords } from '../../manifest/schema/place-labels';
import { COMMANDS } from './commands';

/** One row of the palette. */
export type PaletteItem = {
  id: string;
  title: string;
  /** What tells it from others of its name: a place, a shortcut. */
  detail?: string;
  /** Other words that it is found by. */
  words: readonly string[];
  run: () => void;
};

/** Rows under one heading. */
export type PaletteGroup = { title: string; items: readonly PaletteItem[] };

/** More problems or drafts than this help nobody to find one. */
const MOST = 100;
/** The most of a message or name that is shown, in UTF-16 characters. */
const SHOWN = 120;

/** Commands, problems and fields, as they are now. */
export function paletteGroups(): PaletteGroup[] {
  return [
    { title: found.commands, items: commands() },
    { title: found.problems, items: problems() },
    { title: found.fields, items: fields() },
  ];
}

/** The drafts of this browser, the last changed first. Where the storage cannot be read there are none. */
export async function draftGroup(): Promise<PaletteGroup> {
  const drafts = await listDrafts().catch(() => []);
  const items = drafts.slice(0, MOST).map((meta) => ({
    id: `draft ${meta.id}`,
    title: visibleText(draftTitle(meta)).slice(0, SHOWN),
    words: found.wordsOfDrafts,
    run: () => void openDraft(meta.id),
  }));
  return { title: found.drafts, items };
}

function commands(): PaletteItem[] {
  return COMMANDS.filter(({ id }) => id !== 'palette').map(({ id, title, words = '', run }) => {
    const [keys] = keysOf(id);
    return {
      id: `command ${id}`,
      title,
      words: words.split(' '),
      run,
      ...(keys && { detail: keysInWords(keys) }),
    };
  });
}

function problems(): PaletteItem[] {
  return currentProblems()
    .slice(0, MOST)
    .map(({ pointer, rule, message }, index) => ({
      id: `problem ${index} ${rule}`,
      title: visibleText(message).slice(0, SHOWN),
      detail: visibleText(placeInWords(pointer)).slice(0, SHOWN),
      words: [...found.wordsOfProblems, rule, pointer],
      run: () => jumpToProblem({ pointer, rule }),
    }));
}

function fields(): PaletteItem[] {
  return fieldPlaces().map(({ pointer, title, inside, keys }) => ({
    id: `field ${pointer}`,
    title: inside.includes('›') ? found.fieldOf(title, inside.split(' › ').at(-1) ?? '') : title,
    detail: keys.join(' › '),
    words: [inside, ...keys],
    run: () => jumpTo(pointer, 'field'),
  }));
}
