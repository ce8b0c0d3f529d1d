/**
 * `npm test`: every check of the project, with progress, ending with two lines:
 *
 *     left out: N (suite: reason; …)
 *     N passed, N failed
 *
 * Before them, how much patient time was simulated; more than three hours are a failure.
 * A check that is one command counts as one; tests count one by one. What is left out never counts as passed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builds, staticChecks } from "./checks.ts";
import { runCommand } from "./runCommand.ts";
import { emptyTally, merge, slowest, type Tally } from "./tally.ts";
import { MOST_SIMULATED_MIN, simulatedBySuite } from "./simulatedTime.ts";
import type { Simulated } from "./simulatedTime.ts";
import { runVitest } from "./vitestRun.ts";

const root = process.env["OPENPERFUSION_ROOT"] ?? process.cwd();
const scratch = mkdtempSync(join(tmpdir(), "openperfusion-check-"));
const only = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);

let tally: Tally = emptyTally();

for (const check of [...staticChecks, ...builds]) {
  if (!wanted(check.name)) continue;
  tally = merge(tally, await runCommand(check, root));
}
if (wanted("unit")) {
  tally = merge(tally, await runVitest({ title: "unit tests", config: "vitest.config.ts", root, scratch }));
}
if (wanted("e2e")) {
  tally = merge(
    tally,
    await runVitest({ title: "end to end", config: "tools/e2e/vitest.config.ts", root, scratch }),
  );
}
console.log("\nTen slowest suites");
for (const { name, seconds } of slowest(tally, 10))
  console.log(`  ${seconds.toFixed(1).padStart(7)} s  ${name}`);
const simulated = simulatedBySuite(scratch);
const minutes = (of: (one: Simulated) => number): number =>
  simulated.reduce((sum, one) => sum + of(one), 0) / 60_000;
const simulated_min = minutes(({ patient_ms }) => patient_ms);
const bench_min = minutes(({ bench_ms }) => bench_ms);
console.log(
  `\nsimulated: ${simulated_min.toFixed(0)} min of patient time (${MOST_SIMULATED_MIN} allowed), ${bench_min.toFixed(0)} min of benches`,
);
if (simulated_min > MOST_SIMULATED_MIN) tally = merge(tally, { ...emptyTally(), failed: ["simulated time"] });
rmSync(scratch, { recursive: true, force: true });
if (tally.failed.length > 0) {
  console.log("\nFailed");
  for (const name of tally.failed) console.log(`  ${name}`);
}
const reasons = tally.leftOut.map(({ name, reason }) => `${name}: ${reason}`).join("; ");
console.log(`\nleft out: ${tally.leftOut.length}${reasons === "" ? "" : ` (${reasons})`}`);
console.log(`${tally.passedCount} passed, ${tally.failed.length} failed`);
process.exit(tally.failed.length === 0 ? 0 : 1);
