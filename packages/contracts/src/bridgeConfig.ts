import { z } from "zod";
import { ShortId } from "./identifiers.ts";
import { Origin } from "./origin.ts";

/** One port of `bridge.toml`. `origin` has no default: whoever connects a port says what is behind it. */
export const PortConfig = z.strictObject({
  id: ShortId,
  /** `/dev/serial/by-id/…`, `usb:VID:PID:SERIAL`, `/dev/pts/3`, `tcp://host:port` or a file. */
  path: z.string().min(1),
  profile: z.string().min(1),
  origin: Origin,
  /** Answers to the profile's questions, e.g. `{ gasUnit = "mmHg" }`. */
  options: z.record(z.string(), z.string()).default({}),
  placement: z.record(z.string(), z.string()).default({}),
  /** Since when the sensors sit there; a note for people, written by whoever changes the placement. */
  placementSince: z.iso.datetime({ offset: true }).optional(),
  /** The device is asked for its values, or its frames are acknowledged, as its profile lists; never without this. */
  polling: z.boolean().optional(),
  /** Pace of a replayed file; 1 is the recorded one. Not for other ports. */
  speed: z.number().min(0.1).max(100_000).optional(),
  /** Overrides the profile's rate where a site's device is set otherwise. */
  baudRate: z.number().int().min(300).max(4_000_000).optional(),
  /** Override the profile's data bits, parity and stop bits likewise. */
  dataBits: z.union([z.literal(7), z.literal(8)]).optional(),
  parity: z.enum(["none", "even", "odd"]).optional(),
  stopBits: z.union([z.literal(1), z.literal(2)]).optional(),
});
export type PortConfig = z.infer<typeof PortConfig>;

export const BridgeConfig = z.strictObject({
  bridge: z.strictObject({
    id: ShortId,
    /** Folder of the spool. */
    data: z.string().min(1),
    /** Where the record goes; without one the bridge only spools. */
    server: z.url({ protocol: /^https?$/ }).optional(),
    /** Sent data stay in the spool for so many days. */
    retention_days: z.number().min(0.01).max(365).default(7),
    /** Group commit of the spool. */
    commitEvery_ms: z.number().int().min(20).max(1000).default(100),
  }),
  port: z.array(PortConfig).min(1).max(256),
});
export type BridgeConfig = z.infer<typeof BridgeConfig>;

/** JSON Schema of `bridge.toml` as a person writes it: what has a default may be left out. */
export function bridgeConfigSchema(): object {
  return z.toJSONSchema(BridgeConfig, { io: "input" });
}
