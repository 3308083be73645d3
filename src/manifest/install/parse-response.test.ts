import { describe, expect, it } from 'vitest';
import { parseResponse } from './parse-response';

const record = { client_name: 'A', scope: 'msg "x" {y}' };
const json = JSON.stringify(record, null, 2);

describe('parseResponse', () => {
  it.each([
    ['alone', json],
    ['behind a byte order mark', `\ufeff${json}\n`],
    ['behind a head', `HTTP/2 200 \nac-revision: 4\n\n${json}`],
    ['behind 100 Continue', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nX: y\r\n\r\n${json}`],
    [
      "behind a proxy's head",
      `HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/2 201\r\nX: y\r\n\r\n${json}`,
    ],
    ['before a prompt', `${json}user@host:~$ `],
    ['before a prompt in brackets', `${json}[user@host ~]$ `],
    ['before a prompt of two lines', `${json}%\n~/work on main\n❯ `],
    ['before a prompt of Windows', `${json}PS C:\\Users\\me>`],
    ['between a head and a prompt', `HTTP/2 200\n\n${json}bash-5.1# `],
    ['in curly quotes', json.replaceAll('\\"', '').replace(/"([^"]*)"/g, '“$1”')],
  ])('reads an answer %s', (_where, pasted) => {
    const read = parseResponse(pasted);
    expect(read.ok && read.value).toMatchObject({ client_name: 'A' });
    expect(read.ok && JSON.parse(read.text)).toEqual(read.ok && read.value);
  });

  it('says what it left out or changed, without repeating it', () => {
    const read = parseResponse(`${json}user@host:~$ export TOKEN=hush`);
    expect(read).toMatchObject({ ok: true, remarks: [expect.stringContaining('prompt of a shell')] });
    expect(JSON.stringify(read)).not.toContain('hush');
    expect(parseResponse('{“client_name”: “A”}')).toMatchObject({
      ok: true,
      remarks: [expect.stringContaining('curly quotes')],
    });
    // Where they are not all that is wrong, the other place is told.
    expect(parseResponse('{\n  “client_name” “A”}')).toMatchObject({
      ok: false,
      message: expect.stringContaining('line 2, column 16: a colon is missing'),
    });
    // Curly quotes inside of straight ones are part of the value.
    expect(parseResponse('{"a": "“b”"}')).toMatchObject({ ok: true, value: { a: '“b”' }, remarks: [] });
  });

  it.each([
    ['two answers', `${json}${json}`],
    ['a list without its start', `${json}, ${json}]`],
    ['a bracket too many', `${json}}`],
    ['a long text behind', json + 'words '.repeat(200)],
    ['only a prompt', 'user@host:~$ '],
    ['an answer cut short', json.slice(0, -3)],
  ])('refuses %s', (_what, pasted) => {
    expect(parseResponse(pasted)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^The JSON breaks at/),
    });
  });

  const curl = 'curl: (22) The requested URL returned error: 403';
  const refused = 'The platform refused the request: HTTP status 403. ';
  it.each([
    ['before the answer', `${curl} {"error":"forbidden"}`, `${refused}It says: “forbidden”.`],
    ['a line before it', `${curl}\n\n{"error":"forbidden"}`, `${refused}It says: “forbidden”.`],
    ['behind it', `{"error":"forbidden"}${curl}\nme@host:~$ `, `${refused}It says: “forbidden”.`],
    ['a line behind it', `{"error":"forbidden"}\n${curl}\n`, `${refused}It says: “forbidden”.`],
    ['behind its head', `HTTP/2 403 \nx: y\n\n{"message":"no"}\n${curl}`, `${refused}It says: “no”.`],
    ['before its head', `${curl}\nHTTP/2 403\r\nx: y\r\n\r\n{"error":"no"}`, `${refused}It says: “no”.`],
    ['behind its meter', `  % Total\n100 21 0:00\n${curl}\n{"error":"no"}`, `${refused}It says: “no”.`],
    ['as the last of two', `curl: (6) Could not resolve\n${curl} {"error":"no"}`, `${refused}It says: “no”.`],
    ['alone', curl, `${refused}Its reason, if it gave one, stands in the response.`],
    [
      'behind a page of HTML',
      `<p>no</p>${curl}`,
      `${refused}Its reason, if it gave one, stands in the response.`,
    ],
  ])('tells a refusal where curl tells it %s', (_where, pasted, message) => {
    expect(parseResponse(pasted)).toEqual({ ok: false, message });
  });

  it('tells a refusal by its head, and what failed otherwise', () => {
    expect(parseResponse('HTTP/1.1 100 Continue\n\nHTTP/1.1 412 Precondition Failed\nx: y')).toMatchObject({
      message: expect.stringMatching(/^The platform refused the request: HTTP status 412\./),
    });
    expect(parseResponse('HTTP/2 502\n\n<html>')).toMatchObject({
      message: expect.stringMatching(/^The platform failed at the request: HTTP status 502\./),
    });
    expect(parseResponse('curl: (6) Could not resolve host: a.example')).toMatchObject({
      message: expect.stringContaining('curl ended with error 6'),
    });
    expect(parseResponse(`${curl}\n${json}`)).toMatchObject({
      message: expect.stringMatching(/status 403.*copy that alone/),
    });
  });

  it('takes the words of curl inside of a value for what they are', () => {
    const quoting = JSON.stringify({ client_name: 'A', description: curl });
    expect(parseResponse(quoting)).toMatchObject({ ok: true, value: { description: curl }, remarks: [] });
    expect(parseResponse(`HTTP/2 200\n\n${quoting}me@host:~$ `)).toMatchObject({ ok: true });
    expect(parseResponse(quoting.slice(0, -1))).toMatchObject({
      message: expect.stringMatching(/^The JSON breaks/),
    });
  });

  it('counts the lines of what was pasted, heads included', () => {
    expect(parseResponse('HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\nx: y\r\n\r\n{\n  "a" 1}')).toMatchObject(
      {
        message: expect.stringContaining('line 7, column 6: a colon is missing'),
      },
    );
  });
});
