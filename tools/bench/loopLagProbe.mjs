/** Loaded into a program under test: writes its event loop's lag to a file when it ends. */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = process.env["OPENPERFUSION_LAG_FILE"];
if (file !== undefined && isMainThread) {
  const RESOLUTION_MS = 5;
  const lag = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  lag.enable();
  // What a program does before its first turn is its start, not its lag.
  setTimeout(() => lag.reset(), 10_000).unref();
  process.on("exit", () => {
    const ms = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    const figures = { p50_ms: ms(lag.percentile(50)), p99_ms: ms(lag.percentile(99)), max_ms: ms(lag.max) };
    writeFileSync(file, JSON.stringify(figures));
  });
}
