import type { Message, PacketProfile } from "@openperfusion/devices";
import { z } from "zod";
import {
  Bytes,
  Confident,
  Kind,
  Length,
  Missing,
  Place,
  Signal,
  Text,
  Unit,
  UnitOrOption,
} from "./common.ts";
import { AnyPlace, CheckSchema, FramingSchema } from "./framing.ts";
import { Alarms } from "./alarms.ts";
import { profileBase } from "./profileBase.ts";
import { Sentinel, Shape, StatusRule } from "./shapes.ts";

const Word = z.number().int().min(0).max(0xffff);
const FromEnd = z.number().int().max(0);

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
  z.strictObject({
    ...region,
    kind: z.literal("lists"),
    heads_bytes: z.array(Place).max(8),
    one: Word,
    several: Word,
    value_bytes: Length,
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
    ...value,
    unit: Unit,
    observed: z.strictObject({
      bits: z.array(
        z.strictObject({
          mask: Word.min(1),
          name: z.string().min(1),
          gives: Missing.exactOptional(),
        }),
      ),
      units: z.array(z.strictObject({ code: Word, unit: Unit })).min(1),
      signs: z.array(z.strictObject({ mantissa: z.number().int(), state: Missing, confidence: Confident })),
    }),
  }),
  z.strictObject({
    role: z.literal("clock"),
    at: LocatorSchema,
    format: z.string().min(1).max(60),
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
    alarms: Alarms.exactOptional(),
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
  mayBeShorter: z.boolean().exactOptional(),
  parts: z
    .strictObject({
      message: z.string().min(1),
      number_at: Place,
      end: z.strictObject({ at: Place, is: Bytes.min(1) }),
      same: z.strictObject({ inPart: Place, inLast: Place, length_bytes: Length }),
      from: Place,
      to: FromEnd,
      mostParts: Length.max(256),
    })
    .exactOptional(),
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
