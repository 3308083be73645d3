/** Whether a module is one of these files of src/, named without their ending. */
const oneOf =
  (...files: readonly string[]) =>
  (id: string) =>
    files.some((file) => new RegExp(`/src/${file}\\.tsx?$`).test(id));

/**
 * Which modules share a file. What the page needs to start is one file, what comes right after it another, and so on: fewer
 * requests, they pack better, and the name of each file stands in the first one.
 */
export const CHUNKS = [
  { name: 'start', test: oneOf('main'), priority: 2 },
  {
    name: 'next',
    test: oneOf(
      'document/checks/finders',
      'document/drafts/session/stored-still',
      'document/drafts/session/sweep',
      'document/drafts/storage/repository',
      'document/notes/waiting-notes',
      'features/files/drop-zone',
      'features/json/json-pane',
    ),
    priority: 1,
  },
  // What is asked for once the page is idle, and small things that somebody may ask for sooner.
  {
    name: 'idle',
    test: oneOf(
      'app/commands/bind-shortcuts',
      'app/idle-start',
      'app/pictures/parts',
      'document/checks/advisor',
      'features/form/broken-text',
      'features/form/field/note-rows',
      'features/form/pages/pages',
      'features/form/sections/add-section',
      'features/form/sections/add-translation',
      'features/form/sections/other-keys',
      'features/form/webhooks/add-event',
      'features/problems/problem-list',
      'features/problems/rule-why',
    ),
    priority: 1,
  },
  // What more than one of the later parts needs, most of all the dialogs; Monaco is large enough for a file of its own.
  {
    name: 'dialogs',
    test: /\/src\/(?!(words\/\w+\/)?lib\/monaco|features\/(json\/editor|compare)\/)|node_modules\/(?!monaco)/,
    minShareCount: 2,
  },
  { name: 'icons', test: /lucide-react\/dist\/esm\/icons/ },
];
