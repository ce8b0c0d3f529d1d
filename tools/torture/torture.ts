/**
 * `npm run torture -- NAME [--kills N] [--seed N]`: kills programs of the chain for a long time and counts what is stored.
 * `npm run torture -- engine [--seed N] [--count N] [--short]`: sets the engine's controls and faults at random.
 * `npm run torture -- engine --long`: fourteen days of ECMO in the averaged regime: accounts, steadiness, aging, harm.
 * `npm run torture -- determinism [--short]`: half an hour of the engine on each of four circuits in Node and in Chromium, byte for byte.
 * Exit 1 when anything was lost or stored twice, or when a number of the engine went wrong. The tests run short forms of
 * the same.
 */
import { parseArgs } from "node:util";
import { ROOT } from "../chain/Chain.ts";
import { build } from "../start/build.ts";
import { compareDeterminismOfKinds } from "./determinism.ts";
import { tortureEngine } from "./engine.ts";
import { killApi } from "./killApi.ts";
import { killBridgeLive, killBridgeReplaying } from "./killBridge.ts";

interface Options {
  readonly kills: number;
  readonly seed: number;
  readonly count: number;
  readonly isShort: boolean;
  readonly isLong: boolean;
}

interface Run {
  /** Whether programs of the chain run, which have to be built first. */
  readonly needsBuild: boolean;
  readonly run: (
    options: Options,
    progress: (line: string) => void,
  ) => Promise<{ readonly isGood: boolean; readonly report: unknown }>;
}

const RUNS: Readonly<Record<string, Run>> = {
  "kill-api": {
    needsBuild: true,
    run: async ({ kills, seed }, progress) => {
      const report = await killApi(kills, seed, progress);
      return { isGood: report.differences.length === 0, report };
    },
  },
  "kill-bridge-replay": {
    needsBuild: true,
    run: async ({ kills, seed }, progress) => {
      const report = await killBridgeReplaying(kills, seed, progress);
      return { isGood: report.differences.length === 0, report };
    },
  },
  "kill-bridge": {
    needsBuild: true,
    run: async ({ kills, seed }, progress) => {
      const report = await killBridgeLive(kills, seed, progress);
      return {
        isGood: report.problems.length === 0 && report.liveAgain_ms.every((ms) => ms <= 2000),
        report,
      };
    },
  },
  engine: {
    needsBuild: false,
    run: async (options, progress) => {
      const report = await tortureEngine(options, progress);
      return { isGood: report.problemCount === 0, report };
    },
  },
  determinism: {
    needsBuild: false,
    run: async ({ isShort }, progress) => {
      const report = await compareDeterminismOfKinds(isShort ? 1_000 : 36_000, progress);
      return { isGood: report.every(({ isSame }) => isSame), report };
    },
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    count: { type: "string" },
    short: { type: "boolean", default: false },
    long: { type: "boolean", default: false },
  },
});
const name = positionals[0] ?? "";
const run = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
if (run === undefined) {
  console.error(`torture: no run is named "${name}"; there are ${Object.keys(RUNS).join(", ")}`);
  process.exit(2);
}
if (run.needsBuild) await build(ROOT);
const options: Options = {
  kills: Number(values.kills),
  seed: Number(values.seed),
  count: Number(values.count ?? (values.short ? 100 : 10_000)),
  isShort: values.short,
  isLong: values.long,
};
const { isGood, report } = await run.run(options, (line) => console.log(line));
console.log(JSON.stringify(report, undefined, 1));
process.exit(isGood ? 0 : 1);
