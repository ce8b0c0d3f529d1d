import { createEngine } from "@openperfusion/physiology";
import { judgeFor } from "./CaseJudge.ts";
import { transferables } from "./protocol.ts";
import type { SimulatorCommand, SimulatorReport } from "./protocol.ts";
import { SimulationHost } from "./SimulationHost.ts";

/** The part of a worker's global scope that is used; the DOM's own types describe a page. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: MessageEvent<SimulatorCommand>) => void): void;
  postMessage(report: SimulatorReport, transfer: Transferable[]): void;
}

const TICK_MS = 16;

const scope = globalThis as unknown as WorkerScope;

const host = new SimulationHost({
  createCase: createEngine,
  createJudge: judgeFor,
  report: (report) => scope.postMessage(report, transferables(report)),
  now_ms: () => performance.now(),
});

scope.addEventListener("message", ({ data }) => host.take(data));
setInterval(() => host.tick(), TICK_MS);
