import { basename, join } from "node:path";
import type { Check, Finding } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { processes } from "./World.ts";
import type { NodeFacts, RunningProcess, World } from "./World.ts";

/** Every process that has the port open, and the one that has locked it. */
export const holders: Check = {
  name: "holders",
  examine: async (subject, world) => {
    const running = await processes(world);
    if (running === undefined) {
      return subject.ports.some(({ node }) => node !== undefined)
        ? [{ severity: "unknown", what: "this system does not tell which processes have a port open" }]
        : [];
    }
    const { open, hiddenCount } = await openFiles(world, running);
    // Looked up once for all ports.
    const locks = (await world.text("/proc/locks")) ?? "";
    const findings = await eachNode(subject, async (node) => {
      const facts = await world.node(node);
      if (facts === undefined) return [];
      const holding = running.filter(({ pid }) => pid !== world.pid && open.get(pid)?.has(node) === true);
      const owners = lockOwners(locks, facts);
      const found = holding.map((process) => findingOf(node, process, owners.includes(process.pid)));
      return found.length > 0 ? found : [{ severity: "fine", what: `no other process has ${node} open` }];
    });
    if (hiddenCount === 0 || findings.length === 0) return findings;
    const hidden: Finding = {
      severity: "unknown",
      what: `${hiddenCount} processes of other users hide what they have open`,
      todo: "run doctor with sudo to see them",
    };
    return [...findings, hidden];
  },
};

function findingOf(node: string, process: RunningProcess, isOwner: boolean): Finding {
  const who = `${shownName(process)} (process ${process.pid})`;
  const lock = isOwner ? " and has locked it" : "";
  if (isBridge(process))
    return { severity: "fine", what: `the bridge itself has ${node} open${lock}: ${who}` };
  if (isEmulator(process))
    return { severity: "fine", what: `an emulated console is at the other end of ${node}: ${who}` };
  return {
    severity: "fault",
    what: `${who} has ${node} open${lock}; it takes bytes away, and may send some`,
    todo: `end it: two readers of one port get half of the bytes each`,
  };
}

/** The program's name; its other words may tell of people. */
function shownName({ name, words }: RunningProcess): string {
  return basename(words[0] ?? "") || name;
}

/** The processes that have a node open, the emulator's own end of it left aside. */
export async function holdersOf(world: World, node: string): Promise<readonly RunningProcess[]> {
  const running = (await processes(world)) ?? [];
  const { open } = await openFiles(world, running);
  return running.filter(
    (one) => one.pid !== world.pid && !isEmulator(one) && open.get(one.pid)?.has(node) === true,
  );
}

/** Holds an emulated console's end of a pseudo-terminal. */
function isEmulator({ words }: RunningProcess): boolean {
  return words.some((word) => word.endsWith("emulate/ptyHolder.ts"));
}

/** This program, as a run of its own. */
export function isBridge({ words }: RunningProcess): boolean {
  return (
    words.some((word) => /openperfusion-bridge|apps\/bridge\/src\/main\.ts/.test(word)) &&
    words.includes("run")
  );
}

interface OpenFiles {
  /** By process, the nodes that it has open. */
  readonly open: ReadonlyMap<number, ReadonlySet<string>>;
  /** Processes whose open files this user may not see. */
  readonly hiddenCount: number;
}

async function openFiles(world: World, running: readonly RunningProcess[]): Promise<OpenFiles> {
  const open = new Map<number, ReadonlySet<string>>();
  let hiddenCount = 0;
  for (const { pid, words } of running) {
    const folder = join("/proc", String(pid), "fd");
    const numbers = await world.names(folder);
    // The kernel's own threads have no command line and no files.
    if (numbers === undefined && words.length > 0) hiddenCount++;
    const targets = await Promise.all((numbers ?? []).map((number) => world.link(join(folder, number))));
    open.set(pid, new Set(targets.filter((target) => target?.startsWith("/dev/") === true) as string[]));
  }
  return { open, hiddenCount };
}

/** `1: FLOCK  ADVISORY  WRITE 4711 00:05:82 0 EOF`: kind, process, device of the file system and inode. */
function lockOwners(locks: string, { inode }: NodeFacts): readonly number[] {
  return locks.split("\n").flatMap((line) => {
    const [, pid, found] =
      /(?:FLOCK|POSIX)\s+\S+\s+\S+\s+(\d+)\s+[0-9a-f]+:[0-9a-f]+:(\d+)\s/.exec(line) ?? [];
    return Number(found) === inode ? [Number(pid)] : [];
  });
}
