import { mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * A name of an emulated port that outlives its path, as `/dev/serial/by-id` has for adapters: a symbolic link in a
 * folder, gone while the plug is out.
 */
export class StableName {
  readonly path: string;

  /** The folder is made if it is not there. */
  constructor(folder: string, device: string, number: number) {
    mkdirSync(folder, { recursive: true });
    this.path = join(folder, `${device.replaceAll("/", "-")}${number === 1 ? "" : `-${number}`}`);
  }

  /** Nobody sees the name without a port behind it. */
  pointTo(port: string): void {
    const prepared = `${this.path}.${process.pid}`;
    rmSync(prepared, { force: true });
    symlinkSync(port, prepared);
    renameSync(prepared, this.path);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }
}
