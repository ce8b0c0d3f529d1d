import { execFile } from "node:child_process";
import { readdir, readFile, readlink, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** What is looked at of the machine. A test gives one with faults in it. */
export interface World {
  /** The text of a file, e.g. `/proc/consoles`; undefined where it can't be read. */
  text(file: string): Promise<string | undefined>;
  /** Names in a folder; undefined where it can't be listed. */
  names(folder: string): Promise<readonly string[] | undefined>;
  /** Where a link leads. */
  link(file: string): Promise<string | undefined>;
  node(file: string): Promise<NodeFacts | undefined>;
  /** Bytes that an unprivileged process may still write; undefined where the folder is not there. */
  free_bytes(folder: string): Promise<number | undefined>;
  /** What a program wrote to stdout; undefined where it is not there or failed. */
  run(program: string, args: readonly string[]): Promise<string | undefined>;
  /** Status and body of an answer; throws the reason where there is none. */
  get(url: string): Promise<{ readonly status: number; readonly body: string }>;
  /** The certificate that a server shows, valid or not; throws the reason where it shows none. */
  certificate(host: string, port: number): Promise<Certificate>;
  readonly user: { readonly uid: number; readonly groups: readonly number[] };
  readonly platform: NodeJS.Platform;
  readonly pid: number;
  /** Milliseconds since 1970. */
  now_ms(): number;
}

export interface NodeFacts {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly inode: number;
  readonly major: number;
  readonly minor: number;
}

export interface Certificate {
  readonly validFrom_ms: number;
  readonly validTo_ms: number;
  /** Why it is not trusted, in the words of the TLS library; undefined where it is. */
  readonly distrust: string | undefined;
}

const RUN_WITHIN_MS = 5_000;
const ANSWER_WITHIN_MS = 5_000;

/** The machine that this process runs on. */
export function thisWorld(): World {
  return {
    text: (file) => orNothing(readFile(file, "utf8")),
    names: (folder) => orNothing(readdir(folder)),
    link: (file) => orNothing(readlink(file)),
    node: async (file) => {
      const found = await orNothing(stat(file));
      if (found === undefined) return undefined;
      const { mode, uid, gid, ino, rdev } = found;
      return {
        mode,
        uid,
        gid,
        inode: ino,
        major: (rdev >> 8) & 0xfff,
        minor: (rdev & 0xff) | ((rdev >> 12) & 0xfff00),
      };
    },
    free_bytes: async (folder) => {
      const found = await orNothing(statfs(folder));
      return found === undefined ? undefined : found.bavail * found.bsize;
    },
    run: async (program, args) => {
      const done = await orNothing(promisify(execFile)(program, [...args], { timeout: RUN_WITHIN_MS }));
      return done?.stdout;
    },
    get: async (url) => {
      const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
      return { status: answer.status, body: await answer.text() };
    },
    certificate: async (host, port) =>
      (await import("../doctor/shownCertificate.ts")).shownCertificate(host, port),
    user: {
      uid: process.getuid?.() ?? 0,
      groups: [process.getgid?.() ?? 0, ...(process.getgroups?.() ?? [])],
    },
    platform: process.platform,
    pid: process.pid,
    now_ms: () => Date.now(),
  };
}

/** A process that runs, by the name that the kernel shows. */
export interface RunningProcess {
  readonly pid: number;
  readonly name: string;
  /** Words of its command line. */
  readonly words: readonly string[];
}

/** Every process of a Linux machine; undefined elsewhere. */
export async function processes(world: World): Promise<readonly RunningProcess[] | undefined> {
  const names = await world.names("/proc");
  if (names === undefined) return undefined;
  const pids = names.filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const name = await world.text(join("/proc", pid, "comm"));
      const line = await world.text(join("/proc", pid, "cmdline"));
      return {
        pid: Number(pid),
        name: name?.trim() ?? "",
        words: (line ?? "").split("\0").filter((word) => word !== ""),
      };
    }),
  );
  return found.filter(({ name }) => name !== "");
}

async function orNothing<Value>(value: Promise<Value>): Promise<Value | undefined> {
  return value.catch(() => undefined);
}
