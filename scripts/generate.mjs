// Makes src/manifest/schema/generated/ from src/manifest/schema/schema.json: `node scripts/generate.mjs`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const ROOT = new URL('../', import.meta.url);
const SCHEMA = 'src/manifest/schema/schema.json';
const FOLDER = 'src/manifest/schema/generated';
const BANNER = `// Made by scripts/generate.mjs from ${SCHEMA}. Do not edit: change the schema and run \`npm run generate\`.`;

// Words for people and hints for other editors; the validators need neither.
const ANNOTATIONS = [
  '$schema',
  'title',
  'description',
  'examples',
  'patternErrorMessage',
  'x-section',
  'x-group',
];

/** The generated files as { path relative to the repository: content }. Writes nothing. */
export async function generate() {
  const schema = JSON.parse(await readFile(new URL(SCHEMA, ROOT), 'utf8'));
  return {
    [`${FOLDER}/manifest.ts`]: await typesOf(schema),
    [`${FOLDER}/validate-manifest.js`]: validatorsOf(schema),
    [`${FOLDER}/validate-manifest.d.ts`]: declarations(),
  };
}

/** Rules of the quick start form, picked from the manifest's schema so that none is stated twice. */
function quickStartSchema(schema) {
  const rule = (pointer) => ({ $ref: `${schema.$id}#${pointer}` });
  return {
    $id: 'urn:x-install-manifest-editor:quick-start',
    type: 'object',
    required: ['client_name'],
    properties: {
      client_name: rule('/properties/client_name'),
      description: rule('/properties/description'),
      endpoint: rule('/definitions/webhook/properties/endpoint'),
    },
  };
}

/** Rules of what a sender may write beside a manifest. It is no part of the manifest, so its rules stand here. */
function shareNoteSchema() {
  const text = (maxLength) => ({ type: 'string', maxLength });
  return {
    $id: 'urn:x-install-manifest-editor:share-note',
    type: 'object',
    properties: {
      account: { ...text(32), pattern: '^[A-Za-z0-9_-]*$' },
      sender: text(100),
      note: text(1000),
    },
  };
}

/** Copies a schema and lets `change` alter each sub-schema; keys of `properties` and the like are not schemas. */
function mapSchema(node, change, isSchema = true) {
  if (Array.isArray(node)) return node.map((item) => mapSchema(item, change));
  if (node === null || typeof node !== 'object') return node;
  const source = isSchema ? change({ ...node }) : node;
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => {
      const isMap = isSchema && ['properties', 'patternProperties', 'definitions'].includes(key);
      return [key, mapSchema(value, change, !isMap)];
    }),
  );
}

/** A list of `const` choices says nothing more than an `enum` to a machine, and an enum gives one error instead of many. */
function choicesToEnum(node) {
  if (!node.oneOf?.every((choice) => 'const' in choice)) return node;
  const { oneOf, ...rest } = node;
  return { ...rest, enum: oneOf.map((choice) => choice.const) };
}

function rulesOnly(node) {
  const rules = choicesToEnum(node);
  for (const key of ANNOTATIONS) delete rules[key];
  // A pattern beside a format is a hint for editors that do not know the format.
  if (rules.format) delete rules.pattern;
  return rules;
}

function formatsIn(schema) {
  const names = new Set();
  mapSchema(schema, (node) => {
    if (node.format) names.add(node.format);
    return node;
  });
  return [...names];
}

/** The validators of a schema as the text of a module. */
export function validatorsOf(schema) {
  const manifest = mapSchema(schema, rulesOnly);
  const quickStart = quickStartSchema(schema);
  const shareNote = shareNoteSchema();
  const ajv = new Ajv({
    schemas: [manifest, quickStart, shareNote],
    // The functions are not used here: the generated code takes them from formats.ts.
    formats: Object.fromEntries(formatsIn(schema).map((name) => [name, () => true])),
    allErrors: true,
    strict: true,
    messages: false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true, optimize: 2, formats: _`formats` },
  });
  const code = standaloneCode(ajv, {
    validateManifest: manifest.$id,
    validateQuickStart: quickStart.$id,
    validateShareNote: shareNote.$id,
  })
    .replace('"use strict";', '')
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'countCharacters')
    // The list of allowed values is in schema.json; without this the whole schema would be in the code again.
    .replace(/params:\{allowedValues: [^}]*\}/g, 'params:{}')
    // Bundlers drop these lines too; a reader should not have to wonder what they are for.
    .replace(/^const schema\d+ = .*;\n/gm, '')
    .replace(/^\/\*# sourceURL=.*\n/gm, '')
    .replace(/schemaPath:"[^"]*",/g, '');
  if (/\brequire\(|\beval\(|new Function/.test(code))
    throw new Error('The validators still use require or eval.');
  return `${BANNER}
import { countCharacters } from '../../../lib/text/count-characters';
import { formats } from '../formats/formats';
${code.trim()}
`;
}

function declarations() {
  return `${BANNER}

/** One violation of a rule, as Ajv reports it, without words. */
export type SchemaError = {
  /** JSON Pointer of the value that was checked. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  /** Set when a key was checked, not a value. */
  propertyName?: string;
};

export type Validator = {
  (value: unknown): boolean;
  /** Set by each call; null when the value is right. */
  errors?: SchemaError[] | null;
};

export const validateManifest: Validator;
export const validateQuickStart: Validator;
export const validateShareNote: Validator;
`;
}

function typesOf(schema) {
  const plain = mapSchema(schema, (node) => {
    const rest = choicesToEnum(node);
    // Titles would become names of types, and words beside a $ref would make a copy of the type that it names.
    delete rest.title;
    return rest.$ref ? { $ref: rest.$ref } : rest;
  });
  // Unknown keys are allowed, so the index signature must be `unknown`: TypeScript has no `client_name#${string}` beside it.
  delete plain.patternProperties;
  // The name of the type would be made from the $id.
  delete plain.$id;
  return compile(plain, 'Manifest', {
    bannerComment: BANNER,
    additionalProperties: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

async function main() {
  await mkdir(new URL(`${FOLDER}/`, ROOT), { recursive: true });
  for (const [path, content] of Object.entries(await generate()))
    await writeFile(new URL(path, ROOT), content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
