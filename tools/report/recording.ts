import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { type StreamSummary } from "@openperfusion/contracts";
import { findProfile, layoutsOf } from "@openperfusion/devices";
import { BYTES_PER_COLUMN } from "@openperfusion/signals";
import { launchBrowser } from "../chain/browser.ts";
import { Chain, ROOT, until } from "../chain/Chain.ts";
import { summaryOnPage } from "../chain/summaryOnPage.ts";
import { query, storedStreams } from "../chain/storedRows.ts";

const PROFILE = "terumo/cdi-500";

/**
 * Counts a CDI 500 log five times and prints the counts beside each other: by an awk script that shares nothing with
 * this project, by `bridge decode --summary`, by SQL on a store that a replay has filled, by that server's summary, and
 * as the console page shows them.
 * Exit 1 when two of them differ.
 */
export async function report(args: readonly string[]): Promise<number> {
  const [given, speed = "600"] = args;
  if (given === undefined) {
    console.error("report recording: name a CDI 500 log, `npm run report -- recording FILE [SPEED]`");
    return 2;
  }
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
  const byAwk = awkCounts(file);
  const byDecode = summaryCounts(decoded(file));
  const { bySql, byServer, onPage } = await replayed(file, Number(speed), Number(byAwk.get("frames")));

  let differing = 0;
  console.log(["count", "awk", "decode", "SQL", "server", "page"].map((title) => title.padEnd(24)).join(""));
  for (const [name, value] of byAwk) {
    const row = [byDecode, bySql, byServer, onPage].map((counts) => counts.get(name));
    const same = row.every((other) => other === undefined || other === value);
    if (!same) differing += 1;
    console.log(
      [name, value, ...row.map((other) => other ?? "·"), same ? "" : "DIFFERENT"]
        .map((cell) => cell.padEnd(24))
        .join(""),
    );
  }
  console.log(differing === 0 ? "all counts agree" : `${differing} counts differ`);
  return differing === 0 ? 0 : 1;
}

function awkCounts(file: string): Map<string, string> {
  const text = execFileSync("awk", ["-f", resolve(ROOT, "tools/report/cdiCounts.awk"), file], {
    encoding: "utf8",
  });
  const lines = text.trim().split("\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
}

function decoded(file: string): StreamSummary {
  const bridge = resolve(ROOT, "apps/bridge/src/main.ts");
  const text = execFileSync(
    process.execPath,
    [bridge, "decode", "--profile", PROFILE, "--summary", "--json", file],
    { encoding: "utf8" },
  );
  return JSON.parse(text) as StreamSummary;
}

/** The columns of the layout in the order of the line; its signals are the same under every temperature view. */
function columns(): readonly string[] {
  return layoutsOf(findProfile(PROFILE)!)[0]!.columns.map(({ signal }) => signal);
}

function summaryCounts(summary: StreamSummary): Map<string, string> {
  const counts = new Map([
    ["frames", String(summary.frames)],
    ["headers", String(summary.notices["titles"] ?? 0)],
    ["recalibrations", String(summary.notices["recalibrationAdjustment"] ?? 0)],
    ["marker.timer", String(summary.events["timer"] ?? 0)],
    ["marker.S", String(summary.events["S"] ?? 0)],
    ["marker.o", String(summary.events["o"] ?? 0)],
  ]);
  for (const [i, signal] of columns().entries()) {
    const { values, outOfRange, notAvailable, min, max, mean } = summary.signals[signal]!;
    counts.set(`column.${i + 1}.values`, String(values));
    counts.set(`column.${i + 1}.outOfRange`, String(outOfRange));
    counts.set(`column.${i + 1}.notAvailable`, String(notAvailable));
    if (min !== null && max !== null && mean !== null) {
      counts.set(`column.${i + 1}.min`, String(min));
      counts.set(`column.${i + 1}.max`, String(max));
      counts.set(`column.${i + 1}.mean`, mean.toFixed(4));
    }
  }
  return counts;
}

async function replayed(
  file: string,
  speed: number,
  frameCount: number,
): Promise<{ bySql: Map<string, string>; byServer: Map<string, string>; onPage: Map<string, string> }> {
  const chain = new Chain();
  const browser = await launchBrowser();
  try {
    await chain.startServer();
    chain.startBridge([
      {
        id: "cdi",
        path: file,
        profile: PROFILE,
        origin: "replay",
        options: { gasUnit: "mmHg" },
        speed,
      },
    ]);
    const stream = await until(
      `${frameCount} frames are stored`,
      () => {
        const [first] = storedStreams(chain.folder);
        return first !== undefined && count(chain, "select count(*) as n from frame") === frameCount
          ? first.id
          : undefined;
      },
      600_000,
    );
    const summary = await chain.get<StreamSummary>(`/api/v1/streams/${stream}/summary`);
    const onPage = await summaryOnPage(browser, chain.address, frameCount);
    return { bySql: sqlCounts(chain), byServer: summaryCounts(summary), onPage: summaryCounts(onPage) };
  } finally {
    await browser.close();
    await chain.close();
  }
}

/** SQL alone selects and counts; the store has no function that reads a packed number, so one is lent to it. */
function sqlCounts(chain: Chain): Map<string, string> {
  return query(chain.folder, (store) => {
    store.function("float64", (bytes) => Buffer.from(bytes as Uint8Array).readDoubleLE());
    const one = (sql: string): Record<string, unknown> => store.prepare(sql).get() ?? {};
    const total = (sql: string): string => String(one(`select count(*) as n from ${sql}`)["n"]);
    const counts = new Map([
      ["frames", total("frame")],
      ["headers", total("notice where key = 'titles'")],
      ["recalibrations", total("notice where text = 'Recalibration Adjustment'")],
      ["marker.timer", total("frame where marker = ' '")],
      ["marker.S", total("frame where marker = 'S'")],
      ["marker.o", total("frame where marker = 'o'")],
    ]);
    for (const i of columns().keys()) {
      const at = i * BYTES_PER_COLUMN + 1;
      const state = (code: number): string => `frame where substr(packed, ${at}, 1) = x'0${code}'`;
      const value = `float64(substr(packed, ${at + 1}, 8))`;
      const { n, min, max, mean, negative } = one(
        `select count(*) as n, min(${value}) as min, max(${value}) as max, avg(${value}) as mean, sum(${value} < 0) as negative from ${state(0)}`,
      );
      counts.set(`column.${i + 1}.values`, String(n));
      counts.set(`column.${i + 1}.notAvailable`, total(state(1)));
      counts.set(`column.${i + 1}.outOfRange`, total(state(2)));
      if (n === 0) continue;
      counts.set(`column.${i + 1}.min`, String(min));
      counts.set(`column.${i + 1}.max`, String(max));
      counts.set(`column.${i + 1}.mean`, Number(mean).toFixed(4));
      counts.set(`column.${i + 1}.negative`, String(negative));
    }
    return counts;
  });
}

function count(chain: Chain, sql: string): number {
  return query(chain.folder, (store) => Number(store.prepare(sql).get()?.["n"]));
}
