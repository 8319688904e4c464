/**
 * `describe`, `it` and `each` in the small: enough to run this workspace's specs inside one process, thousands of
 * times, without starting Jest for each mutant. Assertions are Jest's own.
 */
import { format } from 'node:util';
import { expect } from 'expect';

/** A title with the values of one row in it, as Jest writes them. */
function titleWith(title, row) {
  const wanted = title.match(/%[sdifjop]/g)?.length ?? 0;
  const values = row.slice(0, wanted).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value));
  return format(title.replace(/%[jop]/g, '%s'), ...values);
}

const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));

const withEach = (define) =>
  Object.assign(define, {
    each: (table) => (title, body) => {
      for (const row of rowsOf(table)) define(titleWith(title, row), () => body(...row));
    },
  });

/**
 * Runs what defines tests, and returns them in their order. Equal names are told apart by a number, so that a name
 * stays the test's own in every run.
 *
 * @param {(globals: { describe: Function, it: Function, expect: Function }) => void} define
 * @returns {readonly { name: string, body: () => unknown }[]}
 */
export function testsIn(define) {
  const tests = [];
  const times = new Map();
  let path = [];
  const describe = withEach((title, body) => {
    const outer = path;
    path = [...outer, title];
    body();
    path = outer;
  });
  const it = withEach((title, body) => {
    const name = [...path, title].join(' › ');
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    tests.push({ name: count > 1 ? `${name} (${count})` : name, body });
  });
  define({ describe, it, expect });
  return tests;
}
