import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RecordList } from './record-list';

it('shows the first 500 records of a long list, and says how many more the filter can find', () => {
  const records = Array.from({ length: 16_000 }, (_, index) => ({ text: '{}', position: index + 1 }));
  const html = renderToStaticMarkup(<RecordList records={records} others={0} onPick={() => undefined} />);
  expect(html.match(/<li>/g)).toHaveLength(500);
  expect(html).toContain('This is a list of 16000 installation records.');
  expect(html).toContain('15,500 more records not shown: type a part of the name or id above.');
});
