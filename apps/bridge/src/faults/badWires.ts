import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PortStatus, RecordRow } from "@openperfusion/contracts";
import type { EmulatedPort } from "../emulate/EmulatedPort.ts";
import { ptyPort } from "../emulate/ptyPort.ts";
import { StableName } from "../emulate/StableName.ts";
import { announce } from "../origin/announcements.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { FakeServer } from "../testing/FakeServer.ts";

/** One pseudo-terminal in the test's hands, under a name that outlives a pulled plug. */
export interface BadWire {
  /** In portions that a terminal's buffer holds; fails when a byte found no reader. */
  send(bytes: Uint8Array): Promise<void>;
  /** Bytes that nobody may be there to take. */
  spill(bytes: Uint8Array): Promise<void>;
  unplug(): Promise<void>;
  replug(): Promise<void>;
  readonly receivedCount: number;
  /** What another program would have to open. */
  readonly path: string;
  rows(): readonly RecordRow[];
  /** How many streams of it the server was told of; one for each run of the bridge. */
  readonly streamCount: number;
  status(): PortStatus | undefined;
  /** Everything that this run of the bridge has reported of it, twice a second. */
  reports(): readonly PortStatus[];
}

/** A bridge in a process of its own that reads many wires and brings its record to a server that checks every batch. */
export class BadWires {
  readonly wires: readonly BadWire[];
  /** The bridge's configuration, a file. */
  readonly config: string;
  readonly #folder: string;
  readonly #server: FakeServer;
  readonly #ports: readonly EmulatedPort[];
  readonly #withdrawals: (() => void)[];
  readonly #start: () => ChildProcess;
  #bridge: ChildProcess;

  private constructor(parts: {
    readonly folder: string;
    readonly config: string;
    readonly server: FakeServer;
    readonly ports: readonly EmulatedPort[];
    readonly wires: readonly BadWire[];
    readonly withdrawals: (() => void)[];
    readonly start: () => ChildProcess;
  }) {
    this.wires = parts.wires;
    this.config = parts.config;
    this.#folder = parts.folder;
    this.#server = parts.server;
    this.#ports = parts.ports;
    this.#withdrawals = parts.withdrawals;
    this.#start = parts.start;
    this.#bridge = parts.start();
  }

  /** `profiles`: one wire for each, an id or a file, with the answers to its questions as TOML. */
  static async open(profiles: readonly (readonly [id: string, options: string])[]): Promise<BadWires> {
    const folder = mkdtempSync(join(tmpdir(), "openperfusion-wires-"));
    const server = await FakeServer.listen();
    const ports = await Promise.all(profiles.map(() => ptyPort()));
    const names = ports.map((_, i) => new StableName(folder, `wire-${i}`, 1));
    const withdrawals: (() => void)[] = [];
    const plug = (i: number): void => {
      const path = ports[i]?.path ?? "";
      withdrawals.push(announce(path, profileNamed(profiles[i]?.[0] ?? "").id));
      names[i]?.pointTo(path);
    };
    ports.forEach((_, i) => plug(i));
    const tables = profiles.map(
      ([id, options], i) =>
        `[[port]]\nid = "wire-${i}"\npath = "${names[i]?.path}"\nprofile = "${id}"\norigin = "simulator"\noptions = { ${options} }\n`,
    );
    const config = join(folder, "bridge.toml");
    writeFileSync(
      config,
      `[bridge]\nid = "wires"\ndata = "spool"\nserver = "${server.address}"\n${tables.join("")}`,
    );
    const program = join(import.meta.dirname, "../main.ts");
    let reports: (readonly PortStatus[])[] = [];
    const of = (ports: readonly PortStatus[] | undefined, i: number): PortStatus | undefined =>
      ports?.find(({ port: id }) => id === `wire-${i}`);
    const start = (): ChildProcess => {
      const bridge = spawn(process.execPath, [program, "run", "--config", config, "--json"], {
        stdio: ["ignore", "pipe", "ignore"],
      });
      reports = [];
      createInterface({ input: bridge.stdout }).on("line", (line) => {
        const { ports } = line.startsWith("{") ? (JSON.parse(line) as { ports?: PortStatus[] }) : {};
        if (ports !== undefined) reports.push(ports);
      });
      return bridge;
    };
    const streamsOf = (i: number): FakeServer["stored"] =>
      server.stored.filter(({ descriptor }) => descriptor.port === `wire-${i}`);
    const wires = ports.map((port, i): BadWire => ({
      get receivedCount() {
        return port.receivedCount;
      },
      get path() {
        return port.path;
      },
      send: async (bytes) => {
        for (let at = 0; at < bytes.length; at += 1024) {
          let portion = bytes.subarray(at, at + 1024);
          while (portion.length > 0) {
            const { droppedCount } = await port.send(portion);
            portion = portion.subarray(portion.length - droppedCount);
            // The reader is behind: a terminal keeps no more than it can hold.
            if (droppedCount > 0) await new Promise((resolve) => setTimeout(resolve, 20));
          }
        }
      },
      spill: async (bytes) => void (await port.send(bytes)),
      unplug: async () => {
        names[i]?.remove();
        await port.unplug();
      },
      replug: async () => {
        await port.replug();
        plug(i);
      },
      get streamCount() {
        return streamsOf(i).length;
      },
      rows: () => streamsOf(i).flatMap(({ rows }) => rows),
      status: () => of(reports.at(-1), i),
      reports: () => reports.flatMap((ports) => of(ports, i) ?? []),
    }));
    return new BadWires({ folder, config, server, ports, wires, withdrawals, start });
  }

  /** Every wire is open and listened to. */
  get areOpen(): boolean {
    return this.wires.every((wire) => wire.status()?.state === "listening");
  }

  /** The process that has every wire open. */
  get pid(): number | undefined {
    return this.#bridge.pid;
  }

  /** What a service manager does at an upgrade: the old program ends in order, and the new one begins. */
  async restart(): Promise<void> {
    await this.#end();
    this.#bridge = this.#start();
  }

  /** Something that the bridge said to the server and may not. */
  get complaints(): readonly string[] {
    return this.#server.complaints;
  }

  async close(): Promise<void> {
    await this.#end();
    for (const withdraw of this.#withdrawals) withdraw();
    await Promise.all(this.#ports.map((port) => port.close()));
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    const ended = new Promise((resolve) => this.#bridge.once("exit", resolve));
    this.#bridge.kill("SIGTERM");
    await ended;
  }
}
