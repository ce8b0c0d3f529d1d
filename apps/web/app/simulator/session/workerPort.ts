import type { SimulatorReport } from "../worker/protocol.ts";
import type { SimulatorPort } from "./SimulatorSession.ts";

/** The simulator's worker, from the site's own address; it loads no data and reaches no network. */
export function workerPort(): SimulatorPort {
  const worker = new Worker(new URL("../worker/simulatorWorker.ts", import.meta.url), {
    type: "module",
    name: "simulator",
  });
  return {
    send: (command) => worker.postMessage(command, []),
    listen(onReport, onFailure) {
      worker.addEventListener("message", ({ data }: MessageEvent<SimulatorReport>) => onReport(data));
      // A program that can't be loaded gives an event without words.
      worker.addEventListener("error", (event: Partial<ErrorEvent>) => onFailure(event.message ?? ""));
      worker.addEventListener("messageerror", () => onFailure("A message of the engine could not be read"));
    },
    close: () => worker.terminate(),
  };
}
