import { describe, expect, it } from 'vitest';
import { matchRank } from './match-rank';

describe('matchRank', () => {
  /** The names in the order in which a search gives them; what is not found is left out. */
  const found = (search: string, ...things: string[][]) =>
    things
      .map((texts) => ({ name: texts[0], rank: matchRank(search, texts) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank)
      .map(({ name }) => name);

  it('finds by words, and not by letters that come in the same order', () => {
    expect(found('logo', ['Colours: light', 'theme'], ['Logo address', 'logo_uri'])).toEqual([
      'Logo address',
    ]);
  });

  it('puts the beginning of a name before a word in it, other words for it and its inside', () => {
    const things = [['Catalogue'], ['Picture', 'logo'], ['The logo'], ['Logo']];
    expect(found('logo', ...things)).toEqual(['Logo', 'The logo', 'Picture']);
    expect(found('cat', ...things)).toEqual(['Catalogue']);
    expect(found('talo', ...things)).toEqual(['Catalogue']);
  });

  it('wants each word of a search, in any order, and likes them best as they were typed', () => {
    const things = [['Address of the logo'], ['Logo address'], ['Logo']];
    expect(found('logo address', ...things)).toEqual(['Logo address', 'Address of the logo']);
    expect(found(' ADDRESS  logo ', ...things)).toHaveLength(2);
  });

  it('finds everything by nothing', () => {
    expect(matchRank('', ['Logo'])).toBe(1);
  });
});
