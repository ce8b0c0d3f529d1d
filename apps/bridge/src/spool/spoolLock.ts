import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BridgeError } from "../BridgeError.ts";

/**
 * One bridge per spool. An open transaction on a file beside the spool is the lock: the operating system lets go of
 * it when the process ends, however it ends.
 */
export function takeSpoolLock(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, "lock.sqlite"));
  try {
    lock.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new BridgeError("spool-in-use", `another bridge uses the spool in ${folder}`, { cause });
  }
  return lock;
}
