import type { Message, PacketProfile } from "@openperfusion/devices";
import { z } from "zod";
import { Bytes, Confident, Kind, Length, Missing, Place, Signal, Text, UnitOrOption } from "./common.ts";
import { profileBase } from "./profileBase.ts";
import { Sentinel, Shape, StatusRule } from "./shapes.ts";

const Byte = z.number().int().min(0).max(255);
/** Below 0 it counts from the packet's end. */
const AnyPlace = z.number().int();
const FromEnd = z.number().int().max(0);

const FramingSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("line"),
    lineEnds: z.array(z.enum(["\r\n", "\r", "\n"])).min(1),
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
  }),
  z.strictObject({
    kind: z.literal("lengthPrefixed"),
    starts: Bytes.min(1),
    length: z.strictObject({
      offset: Place,
      width_bytes: z.union([z.literal(1), z.literal(2), z.literal(4)]),
      radix: z.enum(["bigEndian", "littleEndian", "asciiHex"]),
      counts: z.enum(["packet", "data"]),
    }),
    around_bytes: Place,
    end: Bytes.exactOptional(),
    minLength_bytes: Length,
    maxLength_bytes: Length.max(65_536),
  }),
  z.strictObject({ kind: z.literal("fixedLength"), start: Bytes.min(1), length_bytes: Length.max(65_536) }),
  z.strictObject({
    kind: z.literal("flagged"),
    begin: Byte,
    end: Byte,
    escape: Byte,
    xor: Byte,
    minLength_bytes: Length,
    maxLength_bytes: Length.max(65_536),
  }),
  z.strictObject({ kind: z.literal("modbusRtu"), server: z.number().int().min(1).max(247) }),
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

const CheckSchema = z.union([
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("unknown"), at: AnyPlace, length_bytes: Length }),
  KnownCheckSchema,
]);

const region = { from: Place, to: FromEnd };
const ItemsSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...region,
    kind: z.literal("keyValue"),
    separators: Bytes.min(1),
    assign: Bytes.min(1),
    list: Bytes.length(1).exactOptional(),
    isCaseInsensitive: z.boolean().exactOptional(),
    isEveryPartNamed: z.boolean().exactOptional(),
    aliases: z.record(z.string(), z.string()).exactOptional(),
  }),
  z.strictObject({ ...region, kind: z.literal("letters"), widths: z.record(z.string().length(1), Length) }),
  z.strictObject({
    ...region,
    kind: z.literal("codes"),
    code_bytes: Length,
    qualifier_bytes: Place,
    value_bytes: Length.exactOptional(),
    isTrimmed: z.boolean().exactOptional(),
    separator: Bytes.exactOptional(),
  }),
]);

const LocatorSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("text"), at: AnyPlace, length_bytes: Length }),
  z.strictObject({
    by: z.literal("binary"),
    at: AnyPlace,
    type: z.enum([
      "u8",
      "i8",
      "u16be",
      "u16le",
      "i16be",
      "i16le",
      "u32be",
      "u32le",
      "i32be",
      "i32le",
      "f32be",
      "f32le",
      "bcd8",
      "bcd16be",
    ]),
  }),
  z.strictObject({ by: z.literal("item"), key: z.string().min(1), part: Place.exactOptional() }),
  z.strictObject({ by: z.literal("rest"), at: AnyPlace, to: FromEnd }),
]);

const value = {
  role: z.literal("value"),
  name: z.string().min(1),
  signal: Signal,
  kind: Kind,
  at: LocatorSchema,
  unit: UnitOrOption,
  qualifiedBy: z.string().exactOptional(),
};

const RecordPart = z.strictObject({ at: Place, length_bytes: Length });

const Priority = z.enum(["high", "medium", "low", "info"]);

const FieldSchema = z.union([
  z.strictObject({
    ...value,
    shapes: z.array(Shape).min(1),
    sentinels: z.array(Sentinel),
    repeatedAt: LocatorSchema.exactOptional(),
  }),
  z.strictObject({
    ...value,
    number: z.strictObject({
      factor: z.number().exactOptional(),
      divisor: z.number().exactOptional(),
      offset: z.number().exactOptional(),
      sentinels: z.array(z.strictObject({ raw: z.number(), state: Missing, confidence: Confident })),
      range: z.strictObject({ low: z.number(), high: z.number() }).exactOptional(),
      digits: Length.max(8).exactOptional(),
      isSigned: z.boolean().exactOptional(),
    }),
  }),
  z.strictObject({
    role: z.literal("clock"),
    at: LocatorSchema,
    format: z.enum(["HH:MM:SS", "MM/DD/YY HH:MM:SS", "YYYY-MM-DDTHH:MM:SS"]),
  }),
  z.strictObject({
    role: z.literal("status"),
    name: z.string().min(1),
    at: LocatorSchema,
    as: z.enum(["text", "hex"]),
    bits: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          shift: z.number().int().min(0).max(31),
          mask: z.number().int().min(1),
        }),
      )
      .exactOptional(),
    alarms: z
      .strictObject({
        quiet: z.array(Bytes),
        code: z.string().min(1).exactOptional(),
        bits: z
          .array(
            z.strictObject({
              mask: z.number().int().min(1),
              code: z.string().min(1),
              text: z.string().min(1),
              priority: Priority.exactOptional(),
            }),
          )
          .exactOptional(),
        flags: z
          .array(
            z.strictObject({
              flag: Bytes.length(1),
              text: z.string().min(1),
              priority: Priority.exactOptional(),
            }),
          )
          .exactOptional(),
        records: z
          .strictObject({
            record_bytes: Length,
            code: RecordPart,
            text: RecordPart,
            rank: RecordPart,
          })
          .exactOptional(),
      })
      .exactOptional(),
  }),
  z.strictObject({
    role: z.literal("event"),
    at: LocatorSchema,
    quiet: Bytes,
    isWithin: z.boolean().exactOptional(),
    markers: z.array(z.strictObject({ marker: Bytes, key: z.string().min(1), label: Text })),
  }),
]);

const MessageSchema = z.strictObject({
  key: z.string().min(1),
  label: Text,
  template: Bytes.min(1),
  match: z.array(z.strictObject({ at: AnyPlace, is: Bytes.min(1) })),
  mayBeLonger: z.boolean().exactOptional(),
  items: ItemsSchema.exactOptional(),
  fields: z.array(FieldSchema),
  statusRules: z.array(StatusRule).exactOptional(),
  isSentByItself: z.boolean().exactOptional(),
}) satisfies z.ZodType<Message>;

export const PacketProfileSchema = z.strictObject({
  ...profileBase,
  codec: z.literal("packet"),
  framing: FramingSchema,
  check: CheckSchema,
  between: Bytes.exactOptional(),
  messages: z.array(MessageSchema).min(1).max(512),
  emission: z.strictObject({ ownValues: z.partialRecord(Signal, z.number()) }),
}) satisfies z.ZodType<PacketProfile>;
