import type { DataLine, LineProfile } from "@openperfusion/devices";
import { z } from "zod";
import { Alarms } from "./alarms.ts";
import { Bytes, Kind, Length, Signal, Text, UnitOrOption } from "./common.ts";
import { LineEnds } from "./framing.ts";
import { profileBase } from "./profileBase.ts";
import { Sentinel, Shape, StatusRule } from "./shapes.ts";

const LineField = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.literal("value"),
    name: z.string().min(1),
    signal: Signal,
    kind: Kind,
    unit: UnitOrOption,
    shapes: z.array(Shape).min(1),
    sentinels: z.array(Sentinel),
    qualifiedBy: z.string().exactOptional(),
  }),
  z.strictObject({
    role: z.literal("marker"),
    pattern: Bytes,
    markers: z.array(
      z.strictObject({
        marker: Bytes,
        key: z.string().min(1),
        label: Text,
        repeatsLastLine: z.boolean().exactOptional(),
        noticeBefore: z.string().exactOptional(),
      }),
    ),
  }),
  z.strictObject({ role: z.literal("clock"), patterns: z.array(Bytes).min(1) }),
  z.strictObject({
    role: z.literal("status"),
    name: z.string().min(1),
    pattern: Bytes,
    quiet: Bytes,
    bits: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          shift: z.number().int().min(0).max(31),
          mask: z.number().int().min(1),
          plus: z.number().int().exactOptional(),
        }),
      )
      .exactOptional(),
    alarms: Alarms.omit({ records: true }).exactOptional(),
  }),
]);

const Data = z.strictObject({
  separator: Bytes.length(1),
  cells: z.array(z.array(LineField).min(1)).min(1),
  statusRules: z.array(StatusRule).exactOptional(),
}) satisfies z.ZodType<DataLine>;

export const LineProfileSchema = z.strictObject({
  ...profileBase,
  codec: z.literal("line"),
  framing: z.strictObject({
    kind: z.literal("line"),
    lineEnds: LineEnds,
    maxLength_bytes: Length.max(65_536),
  }),
  check: z.strictObject({ kind: z.literal("none") }),
  data: Data,
  notices: z.array(
    z.strictObject({
      text: Bytes,
      tells: z
        .strictObject({ name: z.string().min(1), patterns: z.array(Bytes.min(1)).min(1) })
        .exactOptional(),
      notice: z.enum(["header", "mode", "event", "blank"]),
      key: z.string().exactOptional(),
      mode: z.string().exactOptional(),
      value: z.string().exactOptional(),
    }),
  ),
  titles: z.strictObject({ text: Bytes }).exactOptional(),
  emission: z.strictObject({
    header: z.array(Bytes),
    headerEveryLineCount: z.number().int().min(0),
    ownValues: z.partialRecord(Signal, z.number()),
  }),
}) satisfies z.ZodType<LineProfile>;
