import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { validate } from '../check/validate';
import { fillTemplate, NO_ANSWERS, quickStartProblems, TEMPLATES, templateOf } from './templates';

const connector = templateOf('connector');
const webApplication = templateOf('web-application');
const blank = templateOf('blank');

describe('TEMPLATES', () => {
  it('has the Connector template as the seed has it, byte for byte', () => {
    const digest = createHash('sha256').update(connector.text).digest('hex');
    expect(digest).toBe('a88d09841c14a965eaec6b523b8a09470c96d18a44b77dfc81848ba532e860ce');
  });

  it('has no problem in Connector and Web application', () => {
    for (const { text } of [connector, webApplication]) expect(validate(JSON.parse(text))).toEqual([]);
  });

  it('asks only for a name in Blank', () => {
    expect(validate(JSON.parse(blank.text)).map(({ pointer }) => pointer)).toEqual(['/client_name']);
  });

  it('signs a Web application in with a code and starts it by quick launch', () => {
    expect(JSON.parse(webApplication.text)).toMatchObject({
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      quick_launch_enabled: true,
    });
  });
});

describe('fillTemplate', () => {
  it('gives the very text of the template when nothing was answered', () => {
    for (const template of TEMPLATES) expect(fillTemplate(template, NO_ANSWERS)).toBe(template.text);
  });

  it('puts one endpoint at all five events and changes no other line', () => {
    const endpoint = 'https://hooks.example.com/lp';
    const filled = fillTemplate(connector, { ...NO_ANSWERS, endpoint });
    expect(filled).toBe(connector.text.replaceAll('https://your/webhooks/endpoint', endpoint));
    expect(filled.split(endpoint)).toHaveLength(6);
  });

  it('puts name and description where the template has them', () => {
    const filled = fillTemplate(connector, {
      ...NO_ANSWERS,
      name: ' Řeka "1" ',
      description: 'Sends messages',
    });
    expect(filled).toBe(
      connector.text.replace('"App name"', '"Řeka \\"1\\""').replace('App description', 'Sends messages'),
    );
  });

  it('puts the address of a Web application at its entry and its redirect', () => {
    const filled = JSON.parse(
      fillTemplate(webApplication, { ...NO_ANSWERS, entry: 'https://app.example.com/' }),
    );
    expect(filled.entry_uri).toBe('https://app.example.com/');
    expect(filled.redirect_uris).toEqual(['https://app.example.com/']);
  });

  it('adds a description to Blank and leaves addresses out, which it has no place for', () => {
    const answers = {
      name: 'A',
      description: 'B',
      endpoint: 'https://a.example',
      entry: 'https://b.example',
    };
    expect(fillTemplate(blank, answers)).toBe('{\n  "client_name": "A",\n  "description": "B"\n}');
  });
});

describe('quickStartProblems', () => {
  it('finds nothing in empty answers: all are optional', () => {
    for (const template of TEMPLATES) expect(quickStartProblems(template, NO_ANSWERS)).toEqual({});
  });

  it('says at each answer what to do', () => {
    const answers = {
      name: 'n'.repeat(129),
      description: 'd'.repeat(257),
      endpoint: 'http://hooks.example.com',
      entry: 'not checked here',
    };
    const problems = quickStartProblems(connector, answers);
    expect(Object.keys(problems).sort()).toEqual(['description', 'endpoint', 'name']);
    expect(problems.name?.message).toContain('128');
    expect(problems.description?.message).toContain('256');
    expect(problems.endpoint?.message).toContain('https://');
  });

  it('checks only the address that the template has a place for', () => {
    const answers = { ...NO_ANSWERS, endpoint: 'nonsense', entry: 'nonsense' };
    expect(Object.keys(quickStartProblems(webApplication, answers))).toEqual(['entry']);
    expect(quickStartProblems(blank, answers)).toEqual({});
  });

  it('holds the address of a Web application to the shorter limit of redirect addresses', () => {
    const entry = `https://app.example.com/${'a'.repeat(128)}`;
    expect(quickStartProblems(webApplication, { ...NO_ANSWERS, entry }).entry?.message).toContain('128');
  });
});
