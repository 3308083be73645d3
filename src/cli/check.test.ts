import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findProblems } from '../manifest/advice/find-problems';
import goodConnector from '../manifest/advice/good-connector.json?raw';
import { OFF_RULES } from '../manifest/advice/off-rules';
import { ROWS } from '../manifest/advice/test-rows';
import blank from '../manifest/templates/blank.json?raw';
import connector from '../manifest/templates/connector.json?raw';
import webApplication from '../manifest/templates/web-application.json?raw';
import { builtCommand } from './test-command';

vi.setConfig({ testTimeout: 60_000 });
const { build, remove, run, write, read } = builtCommand();
beforeAll(build, 60_000);
afterAll(remove);

const BROKEN = '{\n  "client_name": "A",\n  "enabled" true\n}';
/** An error, a warning and a hint. */
const MIXED = `{
  "client_name": "com.acme.Chat ",
  "x_team": 1,
  "scope": "",
  "grant_types": [], "response_types": []
}
`;

describe('check', () => {
  it('has nothing to say of a good manifest', () => {
    expect(run(['check', write('good.json', goodConnector)])).toEqual({
      status: 0,
      out: '1 file checked: Valid.\n',
      said: '',
    });
  });

  it('tells of a rule that is off by default where it is asked for', () => {
    const { capabilities, ...rest } = JSON.parse(goodConnector);
    const { engagement } = JSON.parse(connector).capabilities;
    const manifest = {
      ...rest,
      capabilities: { ...capabilities, engagement: { ...engagement, goal: ['url'] } },
    };
    const file = write('few.json', JSON.stringify(manifest, null, 2));
    const [rule = ''] = OFF_RULES;
    expect(run(['check', file]).out).toBe('1 file checked: Valid.\n');
    expect(run(['check', '--also', rule, file]).out).toMatch(
      /few\.json:\d+:\d+ info The template also has purchase_total,/,
    );
    expect(run(['check', '--also', 'endpoint/port', file])).toMatchObject({
      status: 2,
      said: `install-manifest: "endpoint/port" is no rule that is off by default: those are ${rule}.\n`,
    });
  });

  it('tells each problem with its file, line, column, severity, sentence and rule', () => {
    const { status, out, said } = run(['check', write('mixed.json', MIXED)]);
    const lines = out.split('\n');
    expect(status).toBe(1);
    expect(said).toBe('');
    expect(lines).toContain(
      'mixed.json:2:3 warning Remove the spaces around "com.acme.Chat". (name/white-space)',
    );
    expect(lines.find((line) => line.startsWith('mixed.json:3:3 info '))).toMatch(/ \(key\/unknown\)$/);
    expect(lines.find((line) => line.startsWith('mixed.json:4:3 error '))).toMatch(/ \(schema\//);
    expect(lines.at(-2)).toMatch(/^1 file checked: \d problems?, 1 warning, 1 hint\.$/);
  });

  it('tells where a text breaks', () => {
    expect(run(['check', write('broken.json', BROKEN)])).toEqual({
      status: 1,
      out: [
        'broken.json:3:12 error The JSON breaks at line 3, column 12: a colon is missing after this key. (syntax)',
        '1 file checked: 1 problem.',
        '',
      ].join('\n'),
      said: '',
    });
  });

  it.each([
    ['words', 'hello\n', 1],
    ['a web page', '<!doctype html>\n<title>404</title>\n', 1],
    ['JSON that is cut off', '{\n  "client_name": "A",\n', 2],
  ])('ends with 1 for text that is no JSON, with its place: %s', (_, text, line) => {
    const { status, out, said } = run(['check', write('no.json', text)]);
    expect({ status, said }).toEqual({ status: 1, said: '' });
    expect(out).toMatch(
      new RegExp(`^no\\.json:${line}:\\d+ error The JSON breaks .*\\(syntax\\)\n1 file checked`),
    );
  });

  it.each([
    ['an empty file', ''],
    ['white space', ' \r\n\t'],
    ['a mark and nothing else', '\ufeff\n'],
    ['an empty file in UTF-16', Buffer.from([0xff, 0xfe])],
  ])('ends with 2 for what has nothing in it: %s', (_, content) => {
    const { status, out, said } = run(['check', write('empty.json', content)]);
    expect(status).toBe(2);
    expect(out).toBe('No file was checked.\n');
    expect(said).toBe('empty.json: There is nothing in it.\n');
    expect(run(['check', '-'], content)).toMatchObject({ status: 2, said: '-: There is nothing in it.\n' });
  });

  it('ends with 2 for a file in another encoding', () => {
    const { status, said } = run([
      'check',
      write('latin1.json', Buffer.from('{"client_name":"Caf\xe9"}', 'latin1')),
    ]);
    expect(status).toBe(2);
    expect(said).toMatch(/^latin1\.json: This file is not in UTF-8/);
  });

  it('says in its help which is which', () => {
    const { out } = run(['check', '--help']);
    expect(out).toMatch(
      /1 with errors: text that is no JSON is one.*\n2 where a file cannot be read: .*empty/,
    );
  });

  it('points at the item of a list, and around what is missing', () => {
    const text =
      '{\n  "redirect_uris": [\n    "https://a.acme.org/cb",\n    "https://a.acme.org/*"\n  ]\n}\n';
    const { out } = run(['check', write('places.json', text)]);
    expect(out).toMatch(/^places\.json:4:5 warning .*\(oauth\/redirect-wildcard\)$/m);
    expect(out).toMatch(/^places\.json:1:1 error .*\(schema\/required\)$/m);
  });

  it('reads standard input, and files with a byte order mark or in UTF-16', () => {
    expect(run(['check', '-'], goodConnector)).toMatchObject({ status: 0 });
    expect(run(['check', '-'], MIXED).out).toContain('-:2:3 warning');
    const utf16 = Buffer.from(`\ufeff${MIXED}`, 'utf16le');
    const marked = write('marked.json', `\ufeff${MIXED}`);
    const { out } = run(['check', write('utf16.json', utf16), marked]);
    expect(out).toContain('utf16.json:2:3 warning');
    expect(out).toContain('marked.json:2:3 warning');
  });

  it('ends with 1 for warnings where they count as errors', () => {
    const unfilled = write('unfilled.json', connector);
    expect(run(['check', unfilled])).toMatchObject({ status: 0 });
    expect(run(['check', '--warnings-as-errors', unfilled])).toMatchObject({ status: 1 });
    const hint = write('hint.json', goodConnector.replace('{', '{ "x_team": 1,'));
    expect(run(['check', '--warnings-as-errors', hint])).toMatchObject({ status: 0 });
  });

  it('ends with 2 for what it cannot read, and tells the other files all the same', () => {
    const archive = write('a.zip', Buffer.from('PK\x03\x04'));
    const { status, out, said } = run(['check', 'missing.json', write('mixed.json', MIXED), archive, '.']);
    expect(status).toBe(2);
    expect(out).toContain('mixed.json:2:3 warning');
    expect(said.split('\n')).toEqual([
      'missing.json: There is no such file.',
      'a.zip: This is a zip archive. Unpack it and import the JSON file inside.',
      '.: This is a folder, not a file.',
      '',
    ]);
  });

  it('writes annotations for GitHub, escaped', () => {
    const name = write('a,b%.json', '{"client_name": 1, "x:\\n%": 2}');
    const lines = run(['check', '--format', 'github', name]).out.split('\n');
    expect(lines.find((line) => line.includes('key/unknown'))).toMatch(
      /^::notice file=a%2Cb%25\.json,line=1,col=20,title=key\/unknown::"x:.*%25" is not a key/,
    );
    expect(
      lines.some((line) => line.startsWith('::error file=a%2Cb%25.json,line=1,col=2,title=schema/')),
    ).toBe(true);
  });

  it('has an annotation for a file that it cannot read, too', () => {
    const { status, out } = run(['check', '--format', 'github', 'missing.json']);
    expect({ status, out }).toEqual({
      status: 2,
      out: '::error::missing.json: There is no such file.\nNo file was checked.\n',
    });
  });

  it('says which formats there are', () => {
    expect(run(['check', '--format', 'xml', 'a.json'])).toEqual({
      status: 2,
      out: '',
      said: 'install-manifest: There is no format "xml": choose text, json, github.\n',
    });
  });
});

describe('check --fix', () => {
  const layout = (name: string) =>
    `{\r\n\t"client_name" : "${name}", "x": 1.0,\r\n\t"scope": "msg.consumer"  }`;

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark, little end first', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, big end first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('makes the safe fixes and changes nothing else, in %s', (_, encode) => {
    const name = write('fix.json', encode(layout('com.acme.Chat ')));
    const { out } = run(['check', '--fix', name]);
    expect(read(name)).toEqual(encode(layout('com.acme.Chat')));
    expect(out).toMatch(/1 file checked: .*\. 1 problem was fixed\.\n$/);
    expect(out).not.toContain('name/white-space');
  });

  it('leaves alone what needs a person, and what does not parse', () => {
    for (const text of [connector, BROKEN]) {
      const name = write('left.json', text);
      run(['check', '--fix', name]);
      expect(read(name).toString()).toBe(text);
    }
  });

  it('refuses standard input', () => {
    const { status, out, said } = run(['check', '--fix', '-'], MIXED);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toContain('Name the file.');
  });
});

it('the same file gets the same problems in the same words as on the page', () => {
  const texts = [
    blank,
    connector,
    webApplication,
    goodConnector,
    BROKEN,
    MIXED,
    ...ROWS.map(({ before }) => JSON.stringify(before, null, 2)),
  ];
  const names = texts.map((text, index) => write(`fixture-${index}.json`, text));
  const { files } = JSON.parse(run(['check', '--format', 'json', ...names]).out) as {
    files: { problems: { severity: string; rule: string; pointer: string; message: string }[] }[];
  };
  const words = (problems: readonly (typeof files)[0]['problems'][0][]) =>
    problems.map(({ severity, rule, pointer, message }) => ({ severity, rule, pointer, message }));
  expect(files.map(({ problems }) => words(problems))).toEqual(
    texts.map((text) => words(findProblems(text).problems)),
  );
});
