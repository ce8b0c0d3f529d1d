import { z } from "zod";
import { Seq, ShortId, StreamId, Wall_ms } from "./identifiers.ts";
import { Origin } from "./origin.ts";
import { PortStatus, PreviewFrame } from "./preview.ts";
import { StreamState } from "./stream.ts";

/** Server → browser. `age_ms` is the age at the server when sent; the page adds its own monotonic clock, never a wall clock. */
export const LiveMessage = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("hello"),
    version: z.string(),
    intendedUse: z.object({ en: z.string(), es: z.string() }),
  }),
  /** On connection the newest streams; after that each one that opens. */
  z.object({ type: z.literal("streams"), streams: z.array(StreamState) }),
  /** `skippedCount`: frames left out for this client because it reads too slowly; the newest is always sent. */
  z.object({
    type: z.literal("frames"),
    stream: StreamId,
    origin: Origin,
    frames: z.array(PreviewFrame),
    skippedCount: z.number().int().nonnegative(),
  }),
  /** Twice a second. Its absence means that the server or the connection is dead. */
  z.object({
    type: z.literal("heartbeat"),
    bridges: z.array(
      z.object({
        bridge: ShortId,
        /** Since the server last heard of this bridge. */
        silent_ms: z.number(),
        isConnected: z.boolean(),
        ports: z.array(PortStatus),
      }),
    ),
    watermarks: z.array(z.object({ stream: StreamId, committedSeq: Seq, lastWall_ms: Wall_ms.nullable() })),
  }),
]);
export type LiveMessage = z.infer<typeof LiveMessage>;

/** Browser → server. An empty list means all streams. */
export const LiveRequest = z.object({ type: z.literal("subscribe"), streams: z.array(StreamId).max(256) });
export type LiveRequest = z.infer<typeof LiveRequest>;
