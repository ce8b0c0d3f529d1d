import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { StreamState } from "@openperfusion/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, until } from "../chain/Chain.ts";
import { freePort } from "../chain/freePort.ts";

describe("npm start", () => {
  const data = mkdtempSync(join(tmpdir(), "openperfusion-start-"));
  let port = "";
  let first: Started;

  beforeAll(async () => {
    port = String(await freePort());
    first = start(["--data", data, "--port", port]);
    await first.said(/open http/);
  });
  afterAll(async () => {
    await first.interrupt();
    rmSync(data, { recursive: true, force: true });
  });

  it("prints one address at which a simulated case runs through two emulated consoles", async () => {
    const address = /open (http:\/\/[^/\s]+)/.exec(first.output())![1]!;
    const streams = await until("both consoles are stored", async () => {
      const found = (await (await fetch(`${address}/api/v1/streams`)).json()) as StreamState[];
      return found.length === 2 && found.every(({ frameCount }) => frameCount > 0) ? found : undefined;
    });
    expect(streams.map(({ profile }) => profile.id).toSorted()).toEqual([
      "em-tec/bioprott",
      "terumo/cdi-500",
    ]);
    expect(streams.map(({ origin }) => origin)).toEqual(["simulator", "simulator"]);
  });

  it("says that the first runs when it is started again", async () => {
    const second = start(["--data", data, "--port", port]);
    await second.ended;
    expect(second.output()).toContain("already runs");
  });

  it("names a wrong argument, what was found and what is allowed", async () => {
    const wrong = start(["--replay", join(data, "none.log")]);
    expect(await wrong.ended).toBe(2);
    expect(wrong.output()).toContain("--replay must name a file");
  });

  it("ends every child on Ctrl-C", async () => {
    const children = childrenOf(first.pid);
    expect(children.length).toBeGreaterThanOrEqual(3);
    await first.interrupt();
    await until("no child is left", () => (children.some(isAlive) ? undefined : true), 5000);
  });
});

interface Started {
  readonly pid: number;
  readonly ended: Promise<number | null>;
  output(): string;
  said(words: RegExp): Promise<void>;
  interrupt(): Promise<void>;
}

function start(args: readonly string[]): Started {
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, "tools/start/start.ts"), ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface({ input: stream }).on("line", (line) => {
      output += `${line}\n`;
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  return {
    pid: child.pid!,
    ended,
    output: () => output,
    said: async (words) => {
      await until(`it says ${words.source}`, () => (words.test(output) ? true : undefined), 60_000);
    },
    interrupt: async () => {
      child.kill("SIGINT");
      await ended;
    },
  };
}

/** Children and grandchildren: from /proc where there is one (small machines have no `ps`), else from `ps`. */
function childrenOf(pid: number): readonly number[] {
  const pairs = existsSync("/proc/self/stat") ? pairsOfProc() : pairsOfPs();
  const direct = pairs.filter(([, parent]) => parent === pid).map(([child]) => child);
  const further = pairs.filter(([, parent]) => direct.includes(parent)).map(([child]) => child);
  return [...direct, ...further];
}

type ChildAndParent = readonly [number, number];

function pairsOfProc(): readonly ChildAndParent[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): ChildAndParent[] => {
      try {
        // After the command in parentheses: state, parent.
        const [, parent] = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)!.split(" ");
        return [[Number(name), Number(parent)]];
      } catch {
        return [];
      }
    });
}

function pairsOfPs(): readonly ChildAndParent[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  return lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
