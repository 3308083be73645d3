export const syntax = {
  title: 'The text is JSON',
  why: 'The platform reads the manifest with a strict JSON parser. A text that breaks anywhere cannot be read at all.',
  source: 'RFC 8259, JSON',
};

export const duplicateKey = {
  title: 'Each key stands once in its object',
  why: 'Readers differ in which of two equal keys they take, so what is installed may not be what was meant.',
  source: 'RFC 8259, objects',
};

export const noAdvice = {
  title: 'A document that is too large for advice',
  why: 'No manifest has a hundred thousand keys, and to look at each of them would make the page stand still. What the platform cannot install is told whatever the size.',
};

export const leftOut = {
  title: 'More problems than are listed',
  why: 'Of very many problems only the first are told one by one, so that the page stays quick.',
};

export const required = {
  title: 'Required keys are there',
  why: 'The platform refuses a manifest without this key.',
};

export const type = {
  title: 'Values have the right type',
  why: 'The platform refuses a value of another type, such as a number in quotation marks.',
};

export const knownValues = {
  title: 'Lists hold known values',
  why: 'The platform knows a fixed set of values for this list and refuses others.',
};

export const uniqueItems = {
  title: 'A list holds each value once',
  why: 'The platform refuses a list with a value in it twice.',
};

export const httpsEndpoints = {
  title: 'Endpoints are https addresses',
  why: 'Notifications hold what consumers write, so the platform sends them over TLS only.',
};

export const format = {
  title: 'Addresses, scopes and keys are well-formed',
  why: 'A value that cannot be read as what it is meant to be is refused, or leads nowhere.',
};

export const limits = {
  title: 'Lengths and numbers keep their limits',
  why: 'The platform refuses values that are longer, shorter, larger or smaller than its documentation allows.',
};

export const noSuchRule = 'This version of the editor has no rule of this name.';
