import { literally, readSearch } from './search-words';

describe('a search', () => {
  it('of blanks is no search', () => {
    expect(readSearch('  , ')).toBeUndefined();
  });

  it('folds case and accents in several scripts', () => {
    expect(readSearch('Ångström ΜΑΡΊΑ Йорданова')?.names).toEqual(['angstrom', 'μαρια', 'иорданова']);
  });

  it('takes the parts of a double name one by one', () => {
    expect(readSearch("O'Neill-Übel")?.names).toEqual(['o', 'neill', 'ubel']);
  });

  it.each([
    ['1968-03-04', '1968-03-04'],
    ['4/3/1968', '1968-03-04'],
    ['04.03.1968', '1968-03-04'],
  ])('reads %s as a birth date', (typed, date) => {
    expect(readSearch(`Demo ${typed}`)).toMatchObject({ names: ['demo'], birthDates: [date] });
  });

  it('takes a day that does not exist for a name, which then finds nobody', () => {
    expect(readSearch('31/2/1968')).toMatchObject({ names: ['31/2/1968'], birthDates: [] });
  });

  it('joins the groups of an identifier', () => {
    expect(readSearch('999 000 0012')?.identifier).toBe('9990000012');
  });

  it('escapes the signs that LIKE reads as wildcards', () => {
    expect(literally('100%_\\')).toBe('100\\%\\_\\\\');
  });
});
