import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonView } from './json-view';

it.each(['\n', '\r\n', '\r'])('numbers the lines of a text with %j at their ends', (end) => {
  const text = ['{', '  "a": 1,', '  "b": 2', '}'].join(end);
  const html = renderToStaticMarkup(<JsonView text={text} marked={undefined} />);
  expect(html.match(/data-line="\d+"/g)).toHaveLength(4);
  expect(html).not.toContain('U+000D');
});
