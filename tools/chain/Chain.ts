import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Program } from "./Program.ts";

export const ROOT = process.env["OPENPERFUSION_ROOT"] ?? process.cwd();
const BRIDGE = join(ROOT, "apps/bridge/src/main.ts");

/** A port of the bridge's configuration. */
export interface ChainPort {
  readonly id: string;
  readonly path: string;
  readonly profile: string;
  readonly origin: "device" | "simulator" | "replay";
  readonly options?: Readonly<Record<string, string>>;
  readonly placement?: Readonly<Record<string, string>>;
  readonly speed?: number;
}

/** What `bridge emulate` announces for each device. */
export interface EmulatedPort {
  readonly device: string;
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
  readonly placement: Readonly<Record<string, string>>;
}

/** How a bridge is told to read an emulated console. */
export function simulatedPort({ device, path, options, placement }: EmulatedPort): ChainPort {
  return { id: device.replace("/", "-"), path, profile: device, origin: "simulator", options, placement };
}

function inlineTable(entries: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(entries).map(
    ([name, value]) => `${JSON.stringify(name)} = ${JSON.stringify(value)}`,
  );
  return `{ ${pairs.join(", ")} }`;
}

export interface BridgeRun {
  /** Null when it was ended by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Emulator, bridge and server in a folder of their own, as separate processes on loopback. */
export class Chain {
  readonly folder = mkdtempSync(join(tmpdir(), "openperfusion-chain-"));
  readonly #programs = new Set<Program>();
  readonly env: NodeJS.ProcessEnv;
  server: Program | undefined;
  bridge: Program | undefined;
  emulator: Program | undefined;
  address = "";

  constructor(env: NodeJS.ProcessEnv = {}) {
    this.env = env;
  }

  /** The built server; `port` 0 picks a free one, a given one is kept (a server that comes back at its address). */
  async startServer(port = 0): Promise<string> {
    const args = [join(ROOT, "apps/api/dist/main.js"), "--data", this.folder, "--port", String(port)];
    this.server = this.#run([
      ...args,
      "--web",
      join(ROOT, "apps/web/build/client"),
      ...(port === 0 ? [] : ["--strict-port"]),
    ]);
    const [{ listening }] = (await this.server.announced<{ listening: string }>(1)) as [
      { listening: string },
    ];
    this.address = listening;
    return listening;
  }

  async startEmulator(args: readonly string[], count: number): Promise<readonly EmulatedPort[]> {
    this.emulator = this.#run([BRIDGE, "emulate", "--json", ...args]);
    return this.emulator.announced<EmulatedPort>(count);
  }

  /** The emulated consoles of one simulated bypass case, and a bridge that reads them. */
  async startSimulatedCase(devices: readonly string[], emulatorArgs: readonly string[] = []): Promise<void> {
    const named = devices.flatMap((device) => ["--device", device]);
    const patient = ["--assembly", "cpb-adult", "--patient", "adult-man"];
    const ports = await this.startEmulator(
      [...named, "--port", "auto", ...patient, ...emulatorArgs],
      devices.length,
    );
    this.startBridge(ports.map(simulatedPort));
  }

  startBridge(ports: readonly ChainPort[], server = this.address): Program {
    const config = join(this.folder, "bridge.toml");
    const tables = ports.map((port) => {
      const answers = `options = ${inlineTable(port.options)}\nplacement = ${inlineTable(port.placement)}`;
      const speed = port.speed === undefined ? "" : `speed = ${port.speed}\n`;
      return `[[port]]\nid = "${port.id}"\npath = ${JSON.stringify(port.path)}\nprofile = "${port.profile}"\norigin = "${port.origin}"\n${answers}\n${speed}`;
    });
    const data = JSON.stringify(join(this.folder, "spool"));
    writeFileSync(
      config,
      `[bridge]\nid = "chain"\ndata = ${data}\nserver = "${server}"\n\n${tables.join("\n")}`,
    );
    this.bridge = this.#run([BRIDGE, "run", "--config", config]);
    return this.bridge;
  }

  /** A command of the bridge from its start to its end, with what it wrote. */
  runBridge(...args: readonly string[]): Promise<BridgeRun> {
    return new Promise((resolve) => {
      const options = { cwd: this.folder, env: { ...process.env, ...this.env } };
      execFile(process.execPath, [BRIDGE, ...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : null;
        resolve({ code, stdout, stderr });
      });
    });
  }

  /** A connection to the server that can be frozen by itself. */
  async startProxy(): Promise<{ readonly program: Program; readonly address: string }> {
    const program = this.#run([join(ROOT, "tools/chain/proxyProgram.ts"), new URL(this.address).port]);
    const [announced] = await program.announced<{ listening: string }>(1);
    return { program, address: announced!.listening };
  }

  get<T>(path: string): Promise<T> {
    return this.#ask("GET", path, {});
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.#send("POST", path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.#send("PUT", path, body);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#programs].map((program) => program.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  #send<T>(method: "POST" | "PUT", path: string, body: unknown): Promise<T> {
    const headers = { "content-type": "application/json" };
    return this.#ask(method, path, { headers, body: JSON.stringify(body) });
  }

  async #ask<T>(method: string, path: string, init: RequestInit): Promise<T> {
    const response = await fetch(new URL(path, this.address), { method, ...init });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  #run(args: readonly string[]): Program {
    const program = new Program(args, { cwd: this.folder, env: this.env });
    this.#programs.add(program);
    return program;
  }
}

/** Asks until the answer is wanted; a failing question counts as "not yet". */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  within_ms = 30_000,
): Promise<T> {
  const deadline = performance.now() + within_ms;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${within_ms} ms`, { cause: last });
}
