/** `npm run report -- NAME [ARG …]`: longer figures for people, made from real runs. */
import { ROOT } from "../chain/Chain.ts";
import { build } from "../start/build.ts";

type Report = (args: readonly string[]) => Promise<number>;

const REPORTS: Readonly<Record<string, () => Promise<Report>>> = {
  recording: async () => (await import("./recording.ts")).report,
  screenshots: async () => (await import("./screenshots.ts")).report,
};

const name = process.argv[2] ?? "";
const load = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
if (load === undefined) {
  console.error(`report: no report is named "${name}"; there are ${Object.keys(REPORTS).join(", ")}`);
  process.exit(2);
}
await build(ROOT);
const report = await load();
process.exit(await report(process.argv.slice(3)));
