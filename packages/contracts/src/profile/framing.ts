import { z } from "zod";
import { Bytes, Length, Place } from "./common.ts";

const Byte = z.number().int().min(0).max(255);
/** Below 0 it counts from the packet's end. */
export const AnyPlace = z.number().int();

/** The first is what an emulated device writes. */
export const LineEnds = z.array(z.enum(["\r\n", "\r", "\n"])).min(1);

const lengthField = {
  offset: Place,
  width_bytes: z.union([z.literal(1), z.literal(2), z.literal(4)]),
  radix: z.enum(["bigEndian", "littleEndian", "asciiHex"]),
  counts: z.enum(["packet", "data"]),
};

const paced = { interByte_ms: z.number().min(1).max(60_000).exactOptional() };

export const FramingSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("line"),
    lineEnds: LineEnds,
    isPrintable: z.boolean().exactOptional(),
    maxLength_bytes: Length.max(65_536),
  }),
  z.strictObject({
    kind: z.literal("startEnd"),
    start: Bytes.min(1),
    end: Bytes.length(1),
    trailer_bytes: Place,
    maxLength_bytes: Length.max(65_536),
    interleaved: z.strictObject({ mask: Byte, bytes: Bytes }).exactOptional(),
    ...paced,
  }),
  z.strictObject({
    kind: z.literal("lengthPrefixed"),
    starts: Bytes.min(1),
    length: z.strictObject(lengthField),
    around_bytes: Place,
    end: Bytes.exactOptional(),
    minLength_bytes: Length,
    maxLength_bytes: Length.max(65_536),
    ...paced,
  }),
  z.strictObject({
    kind: z.literal("fixedLength"),
    start: Bytes.min(1),
    length_bytes: Length.max(65_536),
    ...paced,
  }),
  z.strictObject({
    kind: z.literal("flagged"),
    begin: Byte,
    end: Byte,
    escape: Byte,
    xor: Byte,
    minLength_bytes: Length,
    maxLength_bytes: Length.max(65_536),
    length: z.strictObject({ ...lengthField, around_bytes: Place }).exactOptional(),
    ...paced,
  }),
  z.strictObject({ kind: z.literal("modbusRtu"), server: z.number().int().min(1).max(247), ...paced }),
]);

export const KnownCheckSchema = z.strictObject({
  kind: z.enum(["sum8", "complementSum8", "xor8", "crc8", "crc16"]),
  polynomial: z.number().int().min(1).max(0xffff).exactOptional(),
  isReflected: z.boolean().exactOptional(),
  initial: z.number().int().min(0).max(0xffff).exactOptional(),
  finalXor: z.number().int().min(0).max(0xffff).exactOptional(),
  encoding: z.enum(["binary", "bigEndian", "littleEndian", "hexUpper", "hexAny"]),
  at: AnyPlace,
  covers: z.tuple([AnyPlace, AnyPlace]),
  orCovers: z.tuple([AnyPlace, AnyPlace]).exactOptional(),
  policy: z.enum(["require", "warn"]),
});

export const CheckSchema = z.union([
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("unknown"), at: AnyPlace, length_bytes: Length }),
  KnownCheckSchema,
]);
