/** Tables in another order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { language } from '../support/pure.mjs';

const { sortedTable, toCsv } = language;

/** A table of a name and a value each; after the first `sortable` rows comes what stays last. */
function tableOf(values, sortable = values.length) {
  return {
    caption: 'T',
    columns: [
      { label: 'Name', numeric: false },
      { label: 'Value', numeric: true },
    ],
    length: values.length,
    sortable,
    row: (i) => [
      { text: `r${i}`, plain: `r${i}` },
      { text: String(values[i]), plain: values[i] },
    ],
  };
}
const namesOf = (table) => Array.from({ length: table.length }, (_, i) => table.row(i)[0].text).join(' ');

describe('a table in another order', () => {
  const cases = [
    [[3, 1, 2], '1', 'r0 r2 r1', 'from the highest'],
    [[3, 1, 2], '-1', 'r1 r2 r0', 'from the lowest'],
    [['not stated', 1, 'withheld', 2], '1', 'r3 r1 r0 r2', 'words last, as they stood, from the highest'],
    [['not stated', 1, 'withheld', 2], '-1', 'r1 r3 r0 r2', 'words last from the lowest, too'],
    [[1, 1, 1], '1', 'r0 r1 r2', 'ties as they stood'],
    [[0, -1, 5], '-1', 'r1 r0 r2', 'zero and less than zero are values'],
    [[1, 2, 3], '', 'r0 r1 r2', 'as given'],
    [[1, 2, 3], '7', 'r0 r1 r2', 'as given, by a column that is not there'],
  ];
  for (const [values, order, names, what] of cases) {
    it(`has its rows ${what}`, () => {
      assert.equal(namesOf(sortedTable(tableOf(values), order)), names);
    });
  }

  it('leaves what comes after the rows, such as an average, last', () => {
    assert.equal(namesOf(sortedTable(tableOf([1, 3, 2, 9], 3), '1')), 'r1 r2 r0 r3');
  });

  it('keeps every row whole', () => {
    const given = tableOf([3, 1, 2]);
    const lines = (table) => toCsv(table).trim().split('\r\n').sort();
    assert.deepEqual(lines(sortedTable(given, '1')), lines(given));
  });

  it('is the same table where no row may be moved', () => {
    assert.equal(namesOf(sortedTable({ ...tableOf([1, 2, 3]), sortable: undefined }, '1')), 'r0 r1 r2');
  });
});
