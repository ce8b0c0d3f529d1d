import { existsSync } from "node:fs";
import { join } from "node:path";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { pause } from "../clock/pause.ts";
import type { PortPlan } from "../config/planPort.ts";
import { transportFor } from "../transports/transportFor.ts";
import type { Heard } from "./heard.ts";

/** Enough to judge a line by. */
const ENOUGH_BYTES = 4096;
const LOOK_EVERY_MS = 100;

/** Listens to a port for a while, and sends nothing: a device that must be asked is not. */
export async function hearPort(plan: PortPlan, within_ms: number): Promise<Heard> {
  const begun_ms = performance.now();
  const chunks: Uint8Array[] = [];
  let received_bytes = 0;
  let problem: BridgeError | undefined;
  const heard = (): Heard => ({
    from: "port",
    bytes: Buffer.concat(chunks),
    listened_ms: Math.round(performance.now() - begun_ms),
    ...(problem === undefined ? {} : { problem }),
  });
  try {
    // Without polling in its configuration a port's link has no way to send.
    const { polling: _, ...config } = plan.config;
    const transport = await transportFor({ ...plan, config }, undefined, 0);
    const link = await transport.open({
      onChunk: (bytes) => {
        chunks.push(bytes.slice());
        received_bytes += bytes.length;
        return undefined;
      },
      onClose: (cause) => (problem = cause),
    });
    const isOver = (): boolean =>
      received_bytes >= ENOUGH_BYTES || problem !== undefined || performance.now() - begun_ms >= within_ms;
    while (!isOver()) await pause(LOOK_EVERY_MS);
    await link.close();
  } catch (error) {
    problem =
      error instanceof BridgeError ? error : new BridgeError("port-lost", reasonOf(error), { cause: error });
  }
  return heard();
}

/**
 * The newest bytes that a running bridge has recorded of a port, or for how long it has heard none; undefined without a
 * spool. One of another version is a problem.
 */
export async function recordedOf(folder: string, port: string, now_ms: number): Promise<Heard | undefined> {
  const file = join(folder, "spool.sqlite");
  if (!existsSync(file)) return undefined;
  try {
    return await readSpool(file, port, now_ms);
  } catch (error) {
    if (!(error instanceof BridgeError)) throw error;
    return { from: "spool", bytes: new Uint8Array(0), listened_ms: 0, problem: error };
  }
}

async function readSpool(file: string, port: string, now_ms: number): Promise<Heard | undefined> {
  const { SpoolStore } = await import("../spool/SpoolStore.ts");
  const store = new SpoolStore(file, { isReadOnly: true });
  try {
    const stream = store.streams().findLast(({ descriptor }) => descriptor.port === port);
    if (stream === undefined) return undefined;
    if (stream.headSeq === 0) {
      return {
        from: "spool",
        bytes: new Uint8Array(0),
        listened_ms: Math.max(0, now_ms - stream.descriptor.openedAt_ms),
      };
    }
    const fromSeq = Math.max(store.firstSeq(stream.key), stream.headSeq - ENOUGH_BYTES);
    const entries = store.read(stream.key, { fromSeq }, 2 * ENOUGH_BYTES);
    const bytes = Buffer.concat(entries.flatMap((entry) => (entry.kind === "chunk" ? [entry.bytes] : [])));
    const newest_ms = stream.heardUntil?.hostWall_ms ?? now_ms;
    return { from: "spool", bytes, listened_ms: Math.max(0, now_ms - newest_ms) };
  } finally {
    store.close();
  }
}
