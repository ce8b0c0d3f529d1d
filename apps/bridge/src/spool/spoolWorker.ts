/** The thread that owns the spool file: an fsync of a slow disk must not hold up a port. */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import type { FromWorker, SpoolSettings, StoreCall, ToWorker } from "./spoolMessages.ts";
import { SpoolStore } from "./SpoolStore.ts";
import type { Acknowledged, NewEntry } from "./SpoolStore.ts";
import { takeSpoolLock } from "./spoolLock.ts";

const { folder, commitEvery_ms } = workerData as SpoolSettings;
const RETRY_COMMIT_MS = 1000;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

const port = parentPort;
if (port === null) throw new TypeError("spoolWorker.ts runs as a worker thread of the bridge");
const post = (message: FromWorker): void => port.postMessage(message);

let entries: NewEntry[] = [];
let acknowledged: Acknowledged[] = [];
let timer: NodeJS.Timeout | undefined;
let isFailing = false;

mkdirSync(folder, { recursive: true });
try {
  const lock = takeSpoolLock(folder);
  const store = openStore();
  port.on("message", (message: ToWorker) => receive(store, message));
  post({ type: "ready" });
  process.on("exit", () => lock.close());
} catch (error) {
  const code = error instanceof BridgeError ? error.code : "spool-unusable";
  post({ type: "refused", code, message: `Spool ${folder}: ${reasonOf(error)}` });
}

function receive(store: SpoolStore, message: ToWorker): void {
  if (message.type === "append") {
    entries.push(...message.entries);
    timer ??= setTimeout(() => commit(store), commitEvery_ms);
  } else if (message.type === "acknowledged") {
    acknowledged.push(message.sent);
    timer ??= setTimeout(() => commit(store), commitEvery_ms);
  } else {
    answer(store, message.id, message.call);
  }
}

function answer(store: SpoolStore, id: number, call: StoreCall): void {
  try {
    post({ type: "answer", id, value: perform(store, call) });
  } catch (error) {
    post({ type: "answer", id, error: reasonOf(error) });
  }
}

function perform(store: SpoolStore, call: StoreCall): unknown {
  switch (call.name) {
    case "commit":
      return commitNow(store);
    case "openStream":
      return store.openStream(call.descriptor);
    case "streams":
      return store.streams();
    case "read":
      return store.read(call.stream, call.position, call.limit_bytes);
    case "firstSeq":
      return store.firstSeq(call.stream);
    case "checkpointAt":
      return store.checkpointAt(call.stream, call.seq);
    case "oldestCheckpoint":
      return store.oldestCheckpoint(call.stream);
    case "finish":
      // What the server acknowledged before it comes first.
      commitNow(store);
      return store.finish(call.stream);
    case "prune":
      return store.prune(call.sentBefore_ms);
    case "close":
      try {
        return commitNow(store);
      } finally {
        clearTimeout(timer);
        store.close();
      }
    default:
      return call satisfies never;
  }
}

/** On a full or failing disk everything stays in hand, in order, and is tried again. */
function commit(store: SpoolStore): void {
  try {
    commitNow(store);
  } catch {
    // Told to the bridge, which shows it.
  }
}

/** Throws where the disk does not take it. */
function commitNow(store: SpoolStore): void {
  clearTimeout(timer);
  timer = undefined;
  if (entries.length === 0 && acknowledged.length === 0) return;
  try {
    store.commit(entries, acknowledged);
  } catch (error) {
    isFailing = true;
    post({ type: "failing", problem: `The spool can't be written: ${reasonOf(error)}` });
    timer = setTimeout(() => commit(store), RETRY_COMMIT_MS);
    throw error;
  }
  const heads = new Map<number, number>();
  let size_bytes = 0;
  for (const { stream, entry } of entries) {
    const length = entry.kind === "chunk" ? entry.bytes.length : 0;
    heads.set(stream, entry.seq + length);
    size_bytes += length;
  }
  entries = [];
  acknowledged = [];
  if (isFailing) post({ type: "failing", problem: null });
  isFailing = false;
  post({ type: "committed", heads: [...heads], size_bytes });
}

/** A file that is no database any more is kept aside under its own name, and a new one begun. */
function openStore(): SpoolStore {
  const file = join(folder, "spool.sqlite");
  try {
    return new SpoolStore(file);
  } catch (error) {
    const sqliteCode = (error as { errcode?: number }).errcode ?? 0;
    const isDamaged = [SQLITE_CORRUPT, SQLITE_NOTADB].includes(sqliteCode & 0xff);
    if (!isDamaged) throw error;
    const aside = join(folder, `spool-damaged-${Date.now()}.sqlite`);
    for (const suffix of ["", "-wal", "-shm"]) {
      if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
    }
    post({ type: "rescued", problem: `The spool was damaged (${reasonOf(error)}); it is kept as ${aside}` });
    return new SpoolStore(file);
  }
}
