import type { BridgeConfig, PortConfig } from "@openperfusion/contracts";
import { planPort } from "../config/planPort.ts";
import type { Subject } from "../doctor/Check.ts";
import type { Heard } from "../doctor/heard.ts";
import type { Certificate, NodeFacts, World } from "../system/World.ts";

export const NODE = "/dev/ttyUSB0";
export const NOW_MS = Date.UTC(2026, 10, 26, 18);

/** What a test plants in a machine; everything that it leaves out is not there. */
export interface Plants {
  readonly texts?: Readonly<Record<string, string>>;
  readonly folders?: Readonly<Record<string, readonly string[]>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly nodes?: Readonly<Record<string, Partial<NodeFacts>>>;
  readonly processes?: readonly PlantedProcess[];
  readonly free_bytes?: Readonly<Record<string, number>>;
  /** By the whole command. */
  readonly commands?: Readonly<Record<string, string>>;
  readonly answer?: { readonly status: number; readonly body: string } | Error;
  readonly certificate?: Certificate | Error;
  readonly user?: World["user"];
  readonly platform?: NodeJS.Platform;
  readonly now_ms?: number;
}

interface PlantedProcess {
  readonly pid: number;
  readonly name: string;
  readonly words?: readonly string[];
  /** What it has open; `hidden` where this user may not see it. */
  readonly open?: readonly string[] | "hidden";
}

/** A machine of a test's making: a healthy Linux with one adapter, but for what is planted. */
export function plantedWorld(plants: Plants = {}): World {
  const { processes = [], nodes = { [NODE]: {} } } = plants;
  const texts = new Map(Object.entries(plants.texts ?? {}));
  const folders = new Map<string, readonly string[]>(Object.entries(plants.folders ?? {}));
  const links = new Map(Object.entries(plants.links ?? {}));
  folders.set("/proc", ["consoles", ...processes.map(({ pid }) => String(pid))]);
  for (const { pid, name, words = [`/usr/sbin/${name}`], open = [] } of processes) {
    texts.set(`/proc/${pid}/comm`, `${name}\n`);
    texts.set(`/proc/${pid}/cmdline`, `${words.join("\0")}\0`);
    if (open === "hidden") continue;
    folders.set(
      `/proc/${pid}/fd`,
      open.map((_, i) => String(i)),
    );
    open.forEach((target, i) => links.set(`/proc/${pid}/fd/${i}`, target));
  }
  const healthy: NodeFacts = { mode: 0o020660, uid: 0, gid: 20, inode: 512, major: 188, minor: 0 };
  const orThrow = <Value>(value: Value | Error | undefined): Promise<Value> =>
    value instanceof Error || value === undefined
      ? Promise.reject(value ?? new Error("nothing is planted"))
      : Promise.resolve(value);
  return {
    text: (file) => Promise.resolve(texts.get(file)),
    names: (folder) => Promise.resolve(folders.get(folder)),
    link: (file) => Promise.resolve(links.get(file)),
    node: (file) => Promise.resolve(nodes[file] === undefined ? undefined : { ...healthy, ...nodes[file] }),
    free_bytes: (folder) => Promise.resolve(plants.free_bytes?.[folder]),
    run: (program, args) => Promise.resolve(plants.commands?.[[program, ...args].join(" ")]),
    get: () => orThrow(plants.answer),
    certificate: () => orThrow(plants.certificate),
    user: plants.user ?? { uid: 1000, groups: [1000, 20] },
    platform: plants.platform ?? "linux",
    pid: 99,
    now_ms: () => plants.now_ms ?? NOW_MS,
  };
}

/** One flow meter at the adapter, in a bridge with a server, but for what is told otherwise. */
export function subjectWith(
  change: Partial<PortConfig> = {},
  heard?: Partial<Heard>,
  bridge: Partial<BridgeConfig["bridge"]> = {},
): Subject {
  const port: PortConfig = {
    id: "flow",
    path: NODE,
    profile: "em-tec/bioprott",
    origin: "device",
    options: {},
    placement: {},
    ...change,
  };
  const config: BridgeConfig = {
    bridge: { id: "or-3", data: "/var/lib/openperfusion", retention_days: 7, commitEvery_ms: 100, ...bridge },
    port: [port],
  };
  const whole: Heard | undefined =
    heard === undefined ? undefined : { from: "port", bytes: new Uint8Array(0), listened_ms: 5000, ...heard };
  return { config, ports: [{ plan: planPort(port), node: port.path, heard: whole }] };
}
