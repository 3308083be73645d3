import type { TextRange } from '../../lib/json/places';

/** What the pane's header and bars may ask of whichever view shows the text. */
export type ViewHandle = {
  /** Selects a part of the text, brings it into view and takes the focus there. */
  goTo: (range: TextRange) => void;
  /** Brings a part of the text into view, smoothly where motion is wanted; not at all where it is seen already. */
  reveal: (range: TextRange) => void;
  /** Shows the beginning of the text, at once. */
  toStart: () => void;
};

/** What only the code editor can do. */
export type CodeHandle = ViewHandle & {
  focus: () => void;
  setWrap: (isOn: boolean) => void;
  foldSections: () => void;
  unfoldAll: () => void;
  dispose: () => void;
};

/** What the code editor tells the page around it. */
export type CodeEvents = { onTabMode: (tabLeaves: boolean) => void };
