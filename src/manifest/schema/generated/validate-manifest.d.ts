// Made by scripts/generate.mjs from src/manifest/schema/schema.json. Do not edit: change the schema and run `npm run generate`.

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
