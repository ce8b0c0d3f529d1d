import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { CDI } from "../testing/streams.ts";
import { serialTransport } from "./serialTransport.ts";

interface Told {
  readonly path: string;
  readonly sentCount: number;
  /** What came back to the console. */
  readonly receivedCount: number;
}

/** A console that talks without pause on a terminal in the given state, in a process of its own. */
function talkingConsole(state: "cooked" | "prepared"): { ask(): Promise<Told> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../testing/ttyProcess.ts"), state], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.stdin.end();
    child.kill();
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async () => {
      child.stdin.write("\n");
      return JSON.parse((await answers.next()).value as string) as Told;
    },
  };
}

const pass = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

async function openedWhileTalking(state: "cooked" | "prepared"): Promise<{
  /** Bytes that came back before the bridge opened, and while it had the port open. */
  readonly before: number;
  readonly meanwhile: number;
  readonly sentCount: number;
  readonly readCount: number;
}> {
  const console = talkingConsole(state);
  await expect.poll(async () => (await console.ask()).sentCount, { timeout: 5000 }).toBeGreaterThan(2000);
  const { path, receivedCount: before } = await console.ask();
  let readCount = 0;
  const link = await serialTransport({ config: { path }, profile: CDI }).open({
    onChunk: (bytes) => {
      readCount += bytes.length;
      return undefined;
    },
    onClose: () => {},
  });
  // From here on the port is raw, whatever it was.
  const { receivedCount: atOpening } = await console.ask();
  await expect.poll(() => readCount, { timeout: 5000 }).toBeGreaterThan(5000);
  await pass(200);
  const { receivedCount, sentCount } = await console.ask();
  await link.close();
  expect(receivedCount).toBe(atOpening);
  return { before, meanwhile: receivedCount - before, sentCount, readCount };
}

describe.skipIf(process.platform === "win32")(
  "what the kernel sends back to a console that already talks",
  () => {
    it("is what it says while its terminal is as the kernel makes it", async () => {
      const { before, sentCount } = await openedWhileTalking("cooked");
      process.stdout.write(
        `cooked: ${before} bytes went back to the console before the bridge had the port, of ${sentCount} sent\n`,
      );
      expect(before).toBeGreaterThan(0);
    });

    it("is nothing once the port was prepared as the udev rule does, before, while and after it is opened", async () => {
      const { before, meanwhile, sentCount } = await openedWhileTalking("prepared");
      process.stdout.write(
        `prepared: ${before + meanwhile} bytes went back to the console, of ${sentCount} sent\n`,
      );
      expect(before + meanwhile).toBe(0);
    });
  },
);
