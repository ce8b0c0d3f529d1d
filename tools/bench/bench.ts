/**
 * `npm run bench -- NAME`: prints progress, then one JSON line last:
 * `{"bench": NAME, "figures": [{"metric", "value", "unit", "required", "target", "ok"}]}`.
 * Exit 1 when a required figure is missed, 2 when NAME is unknown.
 */
import type { Bench } from "./figure.ts";

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  engine: async () => (await import("./engine.ts")).run,
  averaged: async () => (await import("./averaged.ts")).run,
  decode: async () => (await import("./decode.ts")).run,
  detect: async () => (await import("./detect.ts")).run,
  latency: async () => (await import("./latency.ts")).run,
  ports: async () => (await import("./ports.ts")).run,
  rules: async () => (await import("./rules.ts")).run,
  start: async () => (await import("./start.ts")).run,
};

const name = process.argv[2] ?? "";
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load === undefined) {
  console.error(`bench: no bench is named "${name}"; there are ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
const run = await load();
const figures = await run((line) => console.log(line));
console.log(JSON.stringify({ bench: name, figures }));
process.exit(figures.every(({ ok }) => ok) ? 0 : 1);
