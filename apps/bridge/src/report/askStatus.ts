import { connect } from "node:net";
import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import type { BridgeReport } from "./BridgeReport.ts";
import { statusAddress } from "./statusAddress.ts";

export interface StatusListener {
  readonly onReport: (report: BridgeReport) => void;
  /** No bridge runs with this spool, or none any more. */
  readonly onEnd: () => void;
}

/** Asks the bridge that writes a spool for its reports; gives the function that ends it. */
export function askStatus(data: string, { onReport, onEnd }: StatusListener): () => void {
  const socket: Socket = connect(statusAddress(data));
  let isOver = false;
  const end = (): void => {
    if (!isOver) onEnd();
    isOver = true;
  };
  socket.on("error", end);
  socket.on("close", end);
  createInterface({ input: socket })
    .on("error", () => {})
    .on("line", (line) => {
      if (line !== "" && !isOver) onReport(JSON.parse(line) as BridgeReport);
    });
  return () => {
    isOver = true;
    socket.destroy();
  };
}

/** The bridge's next report; undefined where none runs, or none answers in time. */
export function reportOf(data: string, within_ms = 2000): Promise<BridgeReport | undefined> {
  return new Promise((resolve) => {
    const done = (report: BridgeReport | undefined): void => {
      clearTimeout(timer);
      stop();
      resolve(report);
    };
    const timer = setTimeout(() => done(undefined), within_ms);
    const stop = askStatus(data, { onReport: done, onEnd: () => done(undefined) });
  });
}
