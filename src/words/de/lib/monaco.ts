// Monaco's own words, which it looks for as its parts are loaded.
import 'monaco-editor/nls/lang/de';
