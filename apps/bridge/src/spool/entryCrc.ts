import { crc32 } from "node:zlib";
import type { HostTime } from "../clock/HostClock.ts";

/** CRC-32 over an entry's kind, position, times and bytes: a flipped time is found like a flipped byte. */
export function entryCrc(kind: number, seq: number, time: HostTime, body: Uint8Array): number {
  const head = `${kind}|${seq}|${time.hostWall_ms}|${time.hostMono_ms}|${time.epoch}|`;
  return crc32(body, crc32(head));
}
