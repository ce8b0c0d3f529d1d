import { basename, join } from "node:path";
import { processes } from "./World.ts";
import type { NodeFacts, RunningProcess, World } from "./World.ts";

/** Who has a port open, as far as this user may see. */
export interface PortHolders {
  /** Every process but this one that has the node open or has locked it. */
  readonly holders: readonly PortHolder[];
  /** Processes whose open files this user may not see. */
  readonly hiddenCount: number;
}

export interface PortHolder extends RunningProcess {
  readonly hasLock: boolean;
}

/** The holders of each node, in the order of the nodes; undefined where the system does not tell. */
export async function portHolders(
  world: World,
  nodes: readonly string[],
): Promise<readonly PortHolders[] | undefined> {
  const running = await processes(world);
  if (running === undefined) return undefined;
  const { open, hiddenCount } = await openFiles(world, running);
  const locks = (await world.text("/proc/locks")) ?? "";
  return Promise.all(
    nodes.map(async (node): Promise<PortHolders> => {
      const facts = await world.node(node);
      // Locks are told of every user's processes, open files only of one's own.
      const owners = facts === undefined ? [] : lockOwners(locks, facts);
      const holders = running
        .filter(({ pid }) => pid !== world.pid)
        .map((process) => ({ ...process, hasLock: owners.includes(process.pid) }))
        .filter(({ pid, hasLock }) => hasLock || open.get(pid)?.has(node) === true);
      return { holders, hiddenCount };
    }),
  );
}

/**
 * Of each node those that take bytes away from a bridge: neither a bridge that runs nor the other end of an emulated
 * console. None where the system does not tell.
 */
export async function foreignReaders(
  world: World,
  nodes: readonly string[],
): Promise<readonly (readonly PortHolder[])[]> {
  const found = await portHolders(world, nodes);
  return nodes.map((_, i) =>
    (found?.[i]?.holders ?? []).filter((holder) => !isBridge(holder) && !isEmulator(holder)),
  );
}

/** Who keeps a port from being opened, in words; undefined where that can't be known. */
export async function lockerText(world: World, node: string): Promise<string | undefined> {
  const [found] = (await portHolders(world, [node])) ?? [];
  const others = (found?.holders ?? []).filter((holder) => !isEmulator(holder));
  const lockers = others.filter(({ hasLock }) => hasLock);
  const named = lockers.length > 0 ? lockers : others;
  return named.length === 0 ? undefined : named.map(processText).join(", ");
}

/** `minicom (process 4711)`. The other words of its command line may tell of people. */
export function processText(process: RunningProcess): string {
  return `${shownName(process)} (process ${process.pid})`;
}

/** Holds an emulated console's end of a pseudo-terminal. */
export function isEmulator({ words }: RunningProcess): boolean {
  return words.some((word) => word.endsWith("emulate/ptyHolder.ts"));
}

/** This program, as a run of its own. */
export function isBridge(process: RunningProcess): boolean {
  return bridgeCommand(process) === "run";
}

export function shownName(process: RunningProcess): string {
  const command = bridgeCommand(process);
  if (command !== undefined) return `bridge ${command}`;
  return basename(process.words[0] ?? "") || process.name;
}

/** The command of a process of this program; undefined for any other process. */
function bridgeCommand({ words }: RunningProcess): string | undefined {
  const entry = words.findIndex((word) => /openperfusion-bridge|apps\/bridge\/src\/main\.ts/.test(word));
  return entry < 0 ? undefined : words[entry + 1];
}

async function openFiles(
  world: World,
  running: readonly RunningProcess[],
): Promise<{
  /** By process, the nodes that it has open. */
  readonly open: ReadonlyMap<number, ReadonlySet<string>>;
  readonly hiddenCount: number;
}> {
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
