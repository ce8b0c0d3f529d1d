/**
 * `npm run torture -- NAME [--kills N] [--seed N]`: kills programs of the chain for a long time and counts what is stored.
 * Exit 1 when anything was lost or stored twice. The end-to-end tests run short forms of the same.
 */
import { parseArgs } from "node:util";
import { ROOT } from "../chain/Chain.ts";
import { build } from "../start/build.ts";
import { killApi } from "./killApi.ts";
import { killBridgeLive, killBridgeReplaying } from "./killBridge.ts";

type Run = (
  kills: number,
  seed: number,
  progress: (line: string) => void,
) => Promise<{ readonly isGood: boolean; readonly report: unknown }>;

const RUNS: Readonly<Record<string, Run>> = {
  "kill-api": async (...args) => {
    const report = await killApi(...args);
    return { isGood: report.differences.length === 0, report };
  },
  "kill-bridge-replay": async (...args) => {
    const report = await killBridgeReplaying(...args);
    return { isGood: report.differences.length === 0, report };
  },
  "kill-bridge": async (...args) => {
    const report = await killBridgeLive(...args);
    return { isGood: report.problems.length === 0 && report.liveAgain_ms.every((ms) => ms <= 2000), report };
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: "string", default: "20" }, seed: { type: "string", default: "1" } },
});
const name = positionals[0] ?? "";
const run = Object.hasOwn(RUNS, name) ? RUNS[name] : undefined;
if (run === undefined) {
  console.error(`torture: no run is named "${name}"; there are ${Object.keys(RUNS).join(", ")}`);
  process.exit(2);
}
await build(ROOT);
const { isGood, report } = await run(Number(values.kills), Number(values.seed), (line) => console.log(line));
console.log(JSON.stringify(report, undefined, 1));
process.exit(isGood ? 0 : 1);
