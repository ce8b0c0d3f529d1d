import { EVIDENCES } from "@openperfusion/devices";
import { z } from "zod";
import { Bytes, Confident, Missing, Signal, Text, Unit } from "./common.ts";

const Baud = z.number().int().min(50).max(4_000_000);

const Request = z.strictObject({
  tx: z.number().int().min(0),
  every_ms: z.number().min(50),
  when: z.literal("silent").exactOptional(),
  until: z.string().exactOptional(),
  after: z.string().exactOptional(),
  answers: z.array(z.string()),
});

const GoldenFrame = z.strictObject({
  origin: z.enum(["captured", "published", "computed"]),
  source: z.string().min(1),
  line: Bytes.min(1),
  options: z.record(z.string(), z.string()),
  expected: z.strictObject({
    deviceTime: z.string().exactOptional(),
    event: z.string().exactOptional(),
    status: z.record(z.string(), z.string()).exactOptional(),
    notice: z.string().exactOptional(),
    cells: z.array(z.union([z.number(), Missing])),
  }),
});

const Identity = z.strictObject({
  model: z.string().min(1).exactOptional(),
  version: z.string().min(1).exactOptional(),
  testedVersions: z.array(
    z.strictObject({
      version: z.string().min(1),
      name: z.string().min(1).exactOptional(),
      confidence: Confident,
      source: z.string().min(1),
    }),
  ),
});

/** What every profile says; see `ProfileBase`. */
export const profileBase = {
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must be make/model in lower case, digits and hyphens"),
  version: z.number().int().min(1),
  label: Text,
  evidence: z.enum(EVIDENCES),
  identity: Identity.exactOptional(),
  transport: z.strictObject({
    baud: Baud,
    otherBauds: z.array(Baud).min(1).exactOptional(),
    dataBits: z.union([z.literal(7), z.literal(8)]),
    parity: z.enum(["none", "even", "odd"]),
    stopBits: z.union([z.literal(1), z.literal(2)]),
    flowControl: z.enum(["none", "hardware", "software"]),
    dtr: z.boolean(),
    rts: z.boolean(),
    direction: z.enum(["listenOnly", "ackOnly", "poll"]),
    allowedTx: z.array(Bytes.min(1)),
  }),
  modes: z.array(
    z.strictObject({ name: z.string().min(1), initial: z.string(), values: z.array(z.string()).min(1) }),
  ),
  options: z.array(
    z.strictObject({
      name: z.string().min(1),
      label: Text,
      choices: z.array(z.strictObject({ value: z.string().min(1), unit: Unit, label: Text })).min(2),
    }),
  ),
  placements: z
    .array(z.strictObject({ channel: Signal, label: Text, choices: z.array(Signal).min(1) }))
    .exactOptional(),
  session: z.strictObject({
    period_ms: z.number().min(1),
    staleAfter_ms: z.number().min(1),
    lostAfter_ms: z.number().min(1),
    startKeys: z.array(z.string().min(1)).min(1).exactOptional(),
    requests: z.array(Request).min(1).exactOptional(),
    answerWithin_ms: z.number().min(50).exactOptional(),
    replies: z
      .array(z.strictObject({ tx: z.number().int().min(0), to: z.string().min(1) }))
      .min(1)
      .exactOptional(),
    farewell: z.strictObject({ tx: z.number().int().min(0), answers: z.array(z.string()) }).exactOptional(),
    acks: z.strictObject({ ack: z.number().int().min(0), nak: z.number().int().min(0) }).exactOptional(),
  }),
  golden: z.array(GoldenFrame),
  provenance: z
    .array(
      z.strictObject({
        fact: z.string().min(1),
        confidence: Confident,
        source: z.string().min(1),
        versions: z.string().min(1).exactOptional(),
      }),
    )
    .min(1),
  unknowns: z.array(z.string().min(1)),
  hints: z.array(Text).min(1),
  cableNote: Text,
  menuNote: Text,
};
