import { VERSION_SUPPORTS } from "@openperfusion/devices";
import { z } from "zod";
import { Base64, Seq, ShortId, StreamId, Wall_ms } from "./identifiers.ts";
import { NOTHING_NOTICED, Noticed } from "./noticed.ts";
import { Origin } from "./origin.ts";
import { FrameDetail } from "./record.ts";
import { StreamDescriptor } from "./stream.ts";

/** The states of a port, shown as they are. */
export const PortState = z.enum(["closed", "opening", "listening", "live", "stale", "lost"]);
export type PortState = z.infer<typeof PortState>;

/** What the device behind a port has said of itself; what it sends is read whatever its version is. */
export const DeviceIdentity = z.object({
  model: z.string().nullable(),
  version: z.string().nullable(),
  /** Whether the version is among those that the profile was tested with or is documented for. */
  support: z.enum(VERSION_SUPPORTS),
  /** Whether the profile knows where the device tells its version. */
  tellsVersion: z.boolean(),
  /** Those versions, as the device writes them; empty where no source names one. */
  testedVersions: z.array(z.string()),
});
export type DeviceIdentity = z.infer<typeof DeviceIdentity>;

/** Of a device that has said nothing of itself, and whose profile knows no place where it would. */
export const UNTOLD_DEVICE: DeviceIdentity = {
  model: null,
  version: null,
  support: "unknown",
  tellsVersion: false,
  testedVersions: [],
};

/** Twice a second for every port: the bridge's heartbeat. */
export const PortStatus = z.object({
  port: ShortId,
  stream: StreamId.nullable(),
  profile: z.string(),
  /** Where the port is, e.g. `/dev/pts/3` or `tcp://10.0.0.5:4001`. */
  path: z.string(),
  state: PortState,
  /** The connection stands. A port that is `lost` all the same was only silent for long; it is not opened again. */
  isOpen: z.boolean().default(false),
  /** Age of the last byte and of the last valid frame at the moment of sending; null before the first. */
  lastByteAge_ms: z.number().nullable(),
  lastFrameAge_ms: z.number().nullable(),
  byteCount: z.number().int(),
  frameCount: z.number().int(),
  rejectedCount: z.number().int(),
  /** Spooled bytes that the server has not yet committed. */
  backlog_bytes: z.number().int(),
  /** A person turned polling on for this port; a bridge that says nothing of it sends nothing. */
  sendsRequests: z.boolean().default(false),
  /** A bridge that says nothing of it knows nothing of it. */
  device: DeviceIdentity.default(UNTOLD_DEVICE),
  noticed: Noticed.default(NOTHING_NOTICED),
  /** The last failure in plain words, cleared on recovery. */
  problem: z.string().nullable(),
});
export type PortStatus = z.infer<typeof PortStatus>;

/** When each leg saw the frame, in ms since 1970 with fractions; only sent while latency is being measured. */
export const Trace = z.record(z.string(), z.number());

/** A frame on its way to a screen: at once, lossy, never stored. */
export const PreviewFrame = z.object({
  seq: Seq,
  length: z.number().int(),
  layout: z.string(),
  packed: Base64,
  hostWall_ms: Wall_ms,
  /** Time since its last byte arrived, at the moment of sending. */
  age_ms: z.number().nonnegative(),
  detail: FrameDetail,
  trace: Trace.exactOptional(),
});
export type PreviewFrame = z.infer<typeof PreviewFrame>;

/** Bridge → server, over one WebSocket. */
export const BridgeMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello"), bridge: ShortId, version: z.string(), intendedUse: z.string() }),
  z.object({ type: z.literal("stream"), stream: StreamDescriptor }),
  z.object({
    type: z.literal("preview"),
    stream: StreamId,
    origin: Origin,
    frames: z.array(PreviewFrame).max(1000),
  }),
  z.object({ type: z.literal("ports"), ports: z.array(PortStatus).max(256) }),
]);
export type BridgeMessage = z.infer<typeof BridgeMessage>;
