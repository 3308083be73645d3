import connector from '../templates/connector.json?raw';

/** The connector template's value, which reviews compare with. */
export const connectorTemplate: unknown = JSON.parse(connector);
