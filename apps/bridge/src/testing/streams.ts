import type { StreamDescriptor } from "@openperfusion/contracts";
import { findProfile } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { streamOf } from "../bridge/streamOf.ts";
import type { SpoolChunk, SpoolMark, Mark } from "../spool/SpoolEntry.ts";

export const CDI = findProfile("terumo/cdi-500") as DeviceProfile;
export const CDI_OPTIONS = { gasUnit: "mmHg" };

/** A CDI 500 on a port of a bridge. */
export function cdiStream(boot = "b1", port = "cdi"): StreamDescriptor {
  const config = {
    id: port,
    path: "/dev/ttyUSB0",
    profile: CDI.id,
    origin: "simulator" as const,
    options: CDI_OPTIONS,
    placement: {},
  };
  return streamOf("bench", { config, profile: CDI, way: "tty" }, { boot, openedAt_ms: 1000 }, undefined);
}

/** Host times that run evenly: a stream's byte `seq` came at 1,000,000 + `seq` ms. */
export const timeAt = (seq: number): { hostWall_ms: number; hostMono_ms: number; epoch: number } => ({
  hostWall_ms: 1_000_000 + seq,
  hostMono_ms: seq,
  epoch: 0,
});

export function chunk(seq: number, text: string): SpoolChunk {
  return { kind: "chunk", seq, bytes: Buffer.from(text, "latin1"), ...timeAt(seq) };
}

export function mark(seq: number, what: Mark): SpoolMark {
  return { kind: "mark", seq, mark: what, ...timeAt(seq) };
}
