import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, until } from "../chain/Chain.ts";
import { freePort } from "../chain/freePort.ts";
import type { Figure } from "./figure.ts";

const ROUNDS = 3;

/** `npm start`, warm: from the command to an address that answers, and from there to the flow meter's first live value. */
export async function run(progress: (line: string) => void): Promise<readonly Figure[]> {
  const rounds: { address_s: number; value_s: number }[] = [];
  // The first start builds; it is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const times = await oneStart();
    progress(
      `start ${round === 0 ? "(not counted)" : `${round} of ${ROUNDS}`}: address after ${times.address_s.toFixed(1)} s, first live value ${times.value_s.toFixed(1)} s later`,
    );
    if (round > 0) rounds.push(times);
  }
  const address_s = median(rounds.map((times) => times.address_s));
  const value_s = median(rounds.map((times) => times.value_s));
  return [
    { metric: "address answers", value: address_s, unit: "s", required: 10, ok: address_s <= 10 },
    { metric: "first live value after that", value: value_s, unit: "s", required: 3, ok: value_s <= 3 },
  ];
}

async function oneStart(): Promise<{ address_s: number; value_s: number }> {
  const data = mkdtempSync(join(tmpdir(), "openperfusion-start-"));
  const port = await freePort();
  const begun = performance.now();
  // A process group of its own, so that it can be interrupted as a terminal does it: npm and all below it.
  const child = spawn("npm", ["start", "--", "--data", data, "--port", String(port)], {
    cwd: ROOT,
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await until(
      "the address answers",
      async () => ((await fetch(`${address}/`)).ok ? true : undefined),
      120_000,
    );
    const answered = performance.now();
    await firstValue(address);
    return { address_s: (answered - begun) / 1000, value_s: (performance.now() - answered) / 1000 };
  } finally {
    process.kill(-child.pid!, "SIGINT");
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

/** As a page waits: over the live socket. */
async function firstValue(address: string): Promise<void> {
  const socket = new WebSocket(`${address.replace("http", "ws")}/api/v1/live`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener("open", () => socket.send(JSON.stringify({ type: "subscribe", streams: [] })));
    socket.addEventListener("error", () => reject(new Error("the live socket failed")));
    socket.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as { type: string; stream?: string };
      if (message.type === "frames" && message.stream?.includes("bioprott") === true) resolve();
    });
  });
  socket.close();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
