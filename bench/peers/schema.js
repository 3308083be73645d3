import source from '../../src/manifest/schema/schema.json';
import template from '../../src/manifest/templates/connector.json';

/** The schema without what only our form reads, for peers that stop at words they do not know. */
const { $id: _id, ...schema } = source;

export { schema, template };

/** The document as text, as each peer shows it. */
export const print = (value) => JSON.stringify(value, null, 2);
