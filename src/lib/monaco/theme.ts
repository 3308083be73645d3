import { monaco } from './monaco';

const THEME = 'manifest';

/**
 * Paints all editors in the page's own colours, and again whenever the page turns light or dark: a theme of Monaco holds
 * for every editor on the page. Returns how to stop.
 */
export function followTheme(host: HTMLElement): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const paint = () => {
    // The system's own few colours: the page's tokens say nothing there.
    if (forced.matches) return monaco.editor.setTheme(dark.matches ? 'hc-black' : 'hc-light');
    const probe = host.appendChild(document.createElement('span'));
    const token = tokenReader(probe);
    const bare = (name: string) => token(name).slice(1, 7);
    const tinted = (name: string, alpha: string) => `${token(name).slice(0, 7)}${alpha}`;
    monaco.editor.defineTheme(THEME, {
      base: isDark(token('--color-surface')) ? 'vs-dark' : 'vs',
      inherit: true,
      rules: [
        { token: 'string.key.json', foreground: bare('--color-json-key') },
        { token: 'string.value.json', foreground: bare('--color-json-text') },
        { token: 'number.json', foreground: bare('--color-json-number') },
        { token: 'keyword.json', foreground: bare('--color-json-word') },
        { token: 'delimiter', foreground: bare('--color-muted') },
        { token: 'comment', foreground: bare('--color-error') },
      ],
      colors: {
        'editor.background': token('--color-surface'),
        'editor.foreground': token('--color-text'),
        'editorLineNumber.foreground': token('--color-muted'),
        'editorLineNumber.activeForeground': token('--color-text'),
        'editorIndentGuide.background1': token('--color-line'),
        'editorWidget.background': token('--color-surface'),
        'editorWidget.foreground': token('--color-text'),
        'editorWidget.border': token('--color-line'),
        'editorHoverWidget.background': token('--color-surface'),
        'editorHoverWidget.foreground': token('--color-text'),
        'editorHoverWidget.border': token('--color-line'),
        'editorSuggestWidget.background': token('--color-surface'),
        'editorSuggestWidget.foreground': token('--color-text'),
        'editorSuggestWidget.border': token('--color-line'),
        'editorSuggestWidget.selectedBackground': token('--color-accent-soft'),
        'editorSuggestWidget.selectedForeground': token('--color-text'),
        'editorSuggestWidget.highlightForeground': token('--color-accent'),
        'editorSuggestWidget.focusHighlightForeground': token('--color-accent'),
        'editorError.foreground': token('--color-error'),
        'editorWarning.foreground': token('--color-warning'),
        'editorCursor.foreground': token('--color-accent'),
        focusBorder: token('--color-accent'),
        'diffEditor.insertedLineBackground': tinted('--color-ok', '1f'),
        'diffEditor.insertedTextBackground': tinted('--color-ok', '40'),
        'diffEditor.removedLineBackground': tinted('--color-error', '1a'),
        'diffEditor.removedTextBackground': tinted('--color-error', '3d'),
        'diffEditor.diagonalFill': tinted('--color-line', '99'),
        'diffEditor.unchangedRegionBackground': token('--color-surface-2'),
        'diffEditor.unchangedRegionForeground': token('--color-muted'),
        'diffEditor.unchangedRegionShadow': '#00000000',
      },
    });
    monaco.editor.setTheme(THEME);
    probe.remove();
  };
  paint();
  dark.addEventListener('change', paint);
  forced.addEventListener('change', paint);
  // What was chosen by hand stands at the root.
  const byHand = new MutationObserver(paint);
  byHand.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', paint);
    forced.removeEventListener('change', paint);
    byHand.disconnect();
  };
}

/** Reads the page's colour tokens as #rrggbbaa, whatever notation they are written in. */
function tokenReader(probe: HTMLElement): (name: string) => string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (name) => {
    probe.style.color = `var(${name})`;
    const colour = getComputedStyle(probe).color;
    if (!context) return '#808080ff';
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const bytes = [...context.getImageData(0, 0, 1, 1).data];
    return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  };
}

const isDark = (colour: string): boolean =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) < 384;
