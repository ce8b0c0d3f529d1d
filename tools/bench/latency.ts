import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../start/build.ts";
import { launchBrowser } from "../chain/browser.ts";
import { Chain, ROOT, until } from "../chain/Chain.ts";
import { openRoom, ROOMS } from "../chain/rooms.ts";
import type { Figure } from "./figure.ts";

const FRAME_COUNT = 1000;

/** What the page kept of a painted frame; times in ms since 1970 with fractions, all of this machine's clock. */
interface Painted {
  readonly stream: string;
  readonly seq: number;
  readonly bridgeIn: number;
  readonly bridgeOut: number;
  readonly apiIn: number;
  readonly apiOut: number;
  readonly pageReceived: number;
  readonly painted: number;
}

interface SentLine {
  readonly device: string;
  readonly seq: number;
  readonly last_ms: number;
}

const LEGS = [
  "wire and port",
  "bridge",
  "bridge to server",
  "server",
  "server to page",
  "page to paint",
] as const;

/**
 * From the emulator's write of a frame's last byte to the animation frame that painted it: a 10 Hz flow meter and a
 * CDI 500 on pseudo-terminals, read by the bridge, passed on by the server, shown by a browser. One machine, one clock.
 */
export async function run(progress: (line: string) => void): Promise<readonly Figure[]> {
  await build(ROOT);
  const chain = new Chain({ OPENPERFUSION_TRACE: "1" });
  const browser = await launchBrowser();
  try {
    const log = join(chain.folder, "sent.jsonl");
    await chain.startServer();
    await chain.startSimulatedCase(["em-tec/bioprott", "terumo/cdi-500"], ["--log", log]);
    const console = ROOMS.find(({ name }) => name === "console")!;
    const page = await openRoom(browser, chain.address, {
      room: console,
      language: "en",
      theme: "light",
      query: "?trace=1",
    });
    const painted = await until(
      `${FRAME_COUNT} painted frames`,
      async () => {
        const count = await page.evaluate<number>("(window.__openperfusionTrace ?? []).length");
        progress(`${count} of ${FRAME_COUNT} frames painted`);
        if (count >= FRAME_COUNT) return page.evaluate<readonly Painted[]>("window.__openperfusionTrace");
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        return undefined;
      },
      400_000,
    );
    return figures(painted, readSent(log), progress);
  } finally {
    await browser.close();
    await chain.close();
  }
}

function figures(
  painted: readonly Painted[],
  sent: readonly SentLine[],
  progress: (line: string) => void,
): Figure[] {
  const legs = LEGS.map((): number[] => []);
  const totals: number[] = [];
  for (const [device, frames] of byDevice(painted)) {
    const written_ms = new Map(
      sent.filter((line) => line.device === device).map((line) => [line.seq, line.last_ms]),
    );
    const shift = shiftBetween(frames, written_ms);
    for (const frame of frames) {
      const left_ms = written_ms.get(frame.seq + shift);
      if (left_ms === undefined) continue;
      const moments = [
        left_ms,
        frame.bridgeIn,
        frame.bridgeOut,
        frame.apiIn,
        frame.apiOut,
        frame.pageReceived,
        frame.painted,
      ];
      // The newest frame that a page is given when it connects did not come through the live path.
      if (!moments.every(Number.isFinite)) continue;
      moments.slice(1).forEach((moment, i) => legs[i]!.push(moment - moments[i]!));
      totals.push(frame.painted - left_ms);
    }
  }
  const sum = totals.reduce((a, b) => a + b, 0);
  legs.forEach((leg, i) => {
    const share = (100 * leg.reduce((a, b) => a + b, 0)) / sum;
    progress(
      `${LEGS[i]!.padEnd(18)} p50 ${quantile(leg, 0.5).toFixed(1)} ms, p95 ${quantile(leg, 0.95).toFixed(1)} ms, ${share.toFixed(0)} % of the whole`,
    );
  });
  const p50 = quantile(totals, 0.5);
  const p95 = quantile(totals, 0.95);
  return [
    {
      metric: "frames matched",
      value: totals.length,
      unit: "1",
      required: FRAME_COUNT * 0.99,
      ok: totals.length >= FRAME_COUNT * 0.99,
    },
    { metric: "latency p50", value: p50, unit: "ms", required: 60, ok: p50 <= 60 },
    { metric: "latency p95", value: p95, unit: "ms", required: 250, target: 100, ok: p95 <= 250 },
    { metric: "latency max", value: Math.max(...totals), unit: "ms", ok: true },
  ];
}

function byDevice(painted: readonly Painted[]): readonly (readonly [string, readonly Painted[]])[] {
  return ["em-tec/bioprott", "terumo/cdi-500"].map((device) => {
    const frames = painted.filter(({ stream }) => stream.includes(device.replace("/", "-")));
    return [device, frames.toSorted((a, b) => a.seq - b.seq)] as const;
  });
}

/**
 * The bridge counts bytes from its own opening of the port, the emulator from its start. The first frame belongs to the
 * line that was written last before it arrived; every other frame must then fall on a line, or it is not counted.
 */
function shiftBetween(frames: readonly Painted[], written_ms: ReadonlyMap<number, number>): number {
  const [first] = frames;
  let best: { seq: number; last_ms: number } | undefined;
  for (const [seq, last_ms] of written_ms) {
    if (last_ms <= first!.bridgeIn + 1 && (best === undefined || last_ms > best.last_ms))
      best = { seq, last_ms };
  }
  return (best?.seq ?? 0) - first!.seq;
}

function readSent(file: string): readonly SentLine[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SentLine);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
