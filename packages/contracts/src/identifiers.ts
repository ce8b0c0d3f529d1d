import { z } from "zod";

/** Ids that people choose (bridge, port) and that become part of a stream's id. */
export const ShortId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
    "must be 1–64 letters, digits, - or _, beginning with a letter or digit",
  );

/** `bridge.port.boot`: one port's session in one run of the bridge process (or one replay). */
export const StreamId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{1,64}$/, "must be bridge.port.boot");
export type StreamId = z.infer<typeof StreamId>;

export function streamId(bridge: string, port: string, boot: string): StreamId {
  return StreamId.parse(`${bridge}.${port}.${boot}`);
}

/** Offset of a byte in its port's byte stream of that boot. */
export const Seq = z.number().int().nonnegative();

/** What a date can hold: 100 million days around 1970. */
const DATE_MAX_MS = 8.64e15;

/** Milliseconds since 1970-01-01T00:00Z of the host's wall clock; for a recording, of the recorded one. */
export const Wall_ms = z.number().min(-DATE_MAX_MS).max(DATE_MAX_MS);

/** Milliseconds of the host's monotonic clock since its boot; for a recording, since its first line. */
export const Mono_ms = z.number();

/** Bytes in JSON. */
export const Base64 = z.base64();
