import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PortStatus } from "@openperfusion/contracts";
import { firstChoices, PROFILES } from "@openperfusion/devices";
import { expect, it, onTestFinished } from "vitest";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

/** Long enough for several lines of a console that talks every 6 s. */
const SECONDS = 40;
const SPEED = 20;

const LISTEN_ONLY = PROFILES.filter(({ transport }) => transport.direction === "listenOnly");

interface Said {
  readonly sentCount: number;
  readonly sha256: string;
  readonly receivedCount: number;
}

/** Everything that one emulated console per listen-only profile says in a run; `read` opens their ports first. */
async function said(read: (paths: readonly string[]) => Promise<void>): Promise<Said[]> {
  const program = join(import.meta.dirname, "../testing/consoleProcess.ts");
  const ids = LISTEN_ONLY.map(({ id }) => id);
  const child = spawn(process.execPath, [program, String(SECONDS), String(SPEED), ...ids], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value as string);
  await read((await next()) as string[]);
  child.stdin.write("\n");
  return (await next()) as Said[];
}

function configFor(paths: readonly string[]): string {
  const file = join(temporaryFolder(), "bridge.toml");
  const ports = LISTEN_ONLY.map((profile, i) => {
    const answers = Object.entries(firstChoices(profile)).map(([name, value]) => `${name} = "${value}"`);
    return `[[port]]\nid = "p${i}"\npath = "${paths[i]}"\nprofile = "${profile.id}"\norigin = "simulator"\noptions = { ${answers.join(", ")} }\n`;
  });
  writeFileSync(file, `[bridge]\nid = "bench"\ndata = "spool"\n${ports.join("")}`);
  return file;
}

it.skipIf(process.platform === "win32")(
  "a console says the same byte for byte whether a bridge reads it or nobody, and receives nothing",
  { timeout: 60_000 },
  async () => {
    let ports: () => PortStatus[] = () => [];
    const [alone, read] = await Promise.all([
      said(async () => {}),
      said(async (paths) => {
        const bridge = bridgeProcess("run", "--config", configFor(paths), "--json");
        ports = () => (bridge.lines.at(-1)?.["ports"] ?? []) as PortStatus[];
        const states = (): string => [...new Set(ports().map(({ state }) => state))].join();
        await expect.poll(states, { timeout: 20_000 }).toBe("listening");
      }),
    ]);
    const readCounts = (): number[] => ports().map(({ byteCount }) => byteCount);
    await expect.poll(readCounts, { timeout: 5000 }).toEqual(alone.map(({ sentCount }) => sentCount));
    for (const [i, { id }] of LISTEN_ONLY.entries()) {
      process.stdout.write(
        `${id}: ${read[i]?.sentCount} bytes said and read, ${read[i]?.receivedCount} received\n`,
      );
      expect(alone[i]?.sentCount).toBeGreaterThan(0);
      expect(read[i]?.receivedCount).toBe(0);
    }
    expect(read).toEqual(alone);
  },
);
