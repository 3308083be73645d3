import { describe, expect, it } from 'vitest';
import { resolvedSchema } from '../../../manifest/schema/schema';
import { SECTIONS } from '../../../manifest/schema/sections';
import { sectionSchema } from './section-schema';

describe('the sections', () => {
  it('show every key of the schema exactly once', () => {
    const shown = SECTIONS.flatMap((section) =>
      section.keys ? Object.keys(sectionSchema(section, []).properties ?? {}) : [],
    );
    const known = Object.keys(resolvedSchema.properties ?? {}).filter((key) => key !== 'capabilities');
    expect([...shown].sort()).toEqual(known.sort());
    const capabilities = Object.keys(resolvedSchema.properties?.capabilities?.properties ?? {});
    const whole = SECTIONS.filter((section) => !section.keys).map((section) => section.pointer);
    expect(whole).toEqual(capabilities.map((key) => `/capabilities/${key}`));
  });

  it('render a localised name as a field of its own, behind the name that it translates', () => {
    const schema = sectionSchema(SECTIONS[0] as (typeof SECTIONS)[0], ['client_name#fr']);
    expect(Object.keys(schema.properties ?? {}).slice(0, 2)).toEqual(['client_name', 'client_name#fr']);
  });
});
