/** Hands the counts of a test run to `scripts/test.mjs`, through a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param {string} file where to write `{"passed": n, "failed": n, "skipped": n}` */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const add = (suite) => {
        for (const test of suite?.tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) add(inner);
      };
      for (const session of sessions) {
        const before = counts.failed;
        add(session.testResults);
        // A file that does not load, or that logs an error outside its tests, fails without a failing test.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
