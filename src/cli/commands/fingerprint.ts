import { fingerprint } from '../../lib/json/fingerprint';
import { type Command, STATUS } from '../command';
import { readJson } from '../read-input';

export const FINGERPRINT: Command = {
  usage: 'fingerprint FILE',
  summary: 'Prints the fingerprint that editor and review show.',
  help: 'Two files with the same values have the same fingerprint, whatever their layout and the order of their keys.',
  options: {},
  takes: { least: 1, most: 1 },
  async run({ positionals: [name = ''] }, { out }) {
    const { text } = await readJson(name);
    out(`${fingerprint(text)}\n`);
    return STATUS.good;
  },
};
