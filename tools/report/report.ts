/** `npm run report -- NAME [ARG …]`: longer figures for people, made from real runs. */
import { ROOT } from "../chain/Chain.ts";
import { build } from "../start/build.ts";

type Report = (args: readonly string[]) => Promise<number>;

interface Entry {
  /** Whether programs of the project run, which have to be built first. */
  readonly needsBuild: boolean;
  readonly load: () => Promise<Report>;
}

const REPORTS: Readonly<Record<string, Entry>> = {
  recording: { needsBuild: true, load: async () => (await import("./recording.ts")).report },
  rules: { needsBuild: false, load: async () => (await import("./rules.ts")).report },
  screenshots: { needsBuild: true, load: async () => (await import("./screenshots.ts")).report },
};

const name = process.argv[2] ?? "";
const entry = Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
if (entry === undefined) {
  console.error(`report: no report is named "${name}"; there are ${Object.keys(REPORTS).join(", ")}`);
  process.exit(2);
}
if (entry.needsBuild) await build(ROOT);
const report = await entry.load();
process.exit(await report(process.argv.slice(3)));
