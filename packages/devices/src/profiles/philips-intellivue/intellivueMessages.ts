import { fromHex } from "../../codec/fromHex.ts";
import type { Message, Parts } from "../../profile/PacketProfile.ts";
import { COMPOUNDS, SINGLES } from "./intellivueCodes.ts";
import type { Numeric } from "./intellivueCodes.ts";
import {
  attributeOf,
  listOf,
  OPERATION,
  COMMAND,
  operationOf,
  packetOf,
  SYSTEM,
  TAIL_BYTES,
  u16,
} from "./intellivueFrames.ts";
import { NOT_A_NUMBER, UNAVAILABLE, valueOf } from "./intellivueValues.ts";

/** Names of the attributes that hold one observed value, and a list of them. */
const ONE = 0x0950;
const SEVERAL = 0x094b;
const VALUE_BYTES = 8;

/** Object class "numerics", all groups of attributes. */
const NUMERICS = fromHex("0001 0006");
const ALL_GROUPS = fromHex("0000");

const SINGLE_POLL = 0x0c16;
const EXTENDED_POLL = 0xf13b;
const SYSTEM_CREATED = 0x0d06;

/** Places in a packet; a linked result has its state and number before the rest. */
const AT = { data: 4, operation: 8, linked: 12, invoke: 12, command: 14, event: 28, action: 24 };
const LINKED_BYTES = 2;
const SEQUENCE_BYTES = 2;
/** Object class and list of a single poll's result; an extended one has a sequence number before them. */
const CLASS_AT = 42;
const LIST_AT = 48;

const unmeasured = (numeric: Numeric): string => {
  const unit = valueOf(numeric).observed.units.find((one) => one.unit === numeric.unit);
  return (
    u16(numeric.code) +
    u16(UNAVAILABLE) +
    u16(unit?.code ?? 0) +
    u16(NOT_A_NUMBER >> 16) +
    u16(NOT_A_NUMBER & 0xffff)
  );
};

const objects = [
  ...SINGLES.map((one) => attributeOf(ONE, unmeasured(one))),
  ...COMPOUNDS.map((several) => attributeOf(SEVERAL, listOf(several.map(unmeasured)))),
].map((attribute, handle) => u16(handle + 1) + listOf([attribute]));

/** One context, and in it every object with its value. */
const POLLED = listOf([u16(0) + listOf(objects)]);

const FIELDS = [...SINGLES, ...COMPOUNDS.flat()].map(valueOf);

/** An absolute time that the monitor does not have. */
const NO_TIME = "\u00ff".repeat(8);

function resultOf(action: number, polled: string): string {
  const sequence = action === EXTENDED_POLL ? u16(0) : "";
  const reply = u16(1) + sequence + u16(0) + u16(0) + NO_TIME + NUMERICS + ALL_GROUPS + polled;
  return SYSTEM + u16(action) + u16(reply.length) + reply;
}

interface Place {
  readonly at: number;
  readonly is: string;
}

const FRAME: Place = { at: 0, is: "\u0011\u0001" };
const DATA: Place = { at: AT.data, is: fromHex("E100") };
const isOperation = (kind: keyof typeof OPERATION): Place => ({
  at: AT.operation,
  is: u16(OPERATION[kind]),
});

/** What tells the result of a poll for numerics; a linked one is shifted by its state and number. */
function matchOf(action: number, kind: "result" | "linked"): readonly Place[] {
  const shift = kind === "linked" ? LINKED_BYTES : 0;
  const sequence = action === EXTENDED_POLL ? SEQUENCE_BYTES : 0;
  return [
    FRAME,
    DATA,
    isOperation(kind),
    { at: AT.command + shift, is: u16(COMMAND.confirmedAction) },
    { at: AT.action + shift, is: u16(action) },
    { at: CLASS_AT + shift + sequence, is: NUMERICS },
  ];
}

function numerics(key: string, action: number, label: Message["label"]): readonly Message[] {
  const sequence = action === EXTENDED_POLL ? SEQUENCE_BYTES : 0;
  const part = `${key}Part`;
  const parts: Parts = {
    message: part,
    number_at: AT.linked + 1,
    end: { at: AT.linked, is: "\u0003" },
    same: { inPart: AT.invoke + LINKED_BYTES, inLast: AT.invoke, length_bytes: 2 },
    from: LIST_AT + LINKED_BYTES + sequence,
    to: -TAIL_BYTES,
    mostParts: 16,
  };
  return [
    {
      key,
      label,
      template: packetOf(operationOf("result", "confirmedAction", resultOf(action, POLLED))),
      match: matchOf(action, "result"),
      items: {
        kind: "lists",
        from: LIST_AT + sequence,
        to: -TAIL_BYTES,
        heads_bytes: [2, 2],
        one: ONE,
        several: SEVERAL,
        value_bytes: VALUE_BYTES,
      },
      parts,
      fields: [
        ...FIELDS,
        {
          role: "status",
          name: "relative time, 1/8 ms",
          at: { by: "text", at: LIST_AT - 18 + sequence, length_bytes: 4 },
          as: "hex",
        },
      ],
    },
    {
      key: part,
      label: {
        en: `${label.en}, a packet before the last`,
        es: `${label.es}, un paquete anterior al último`,
      },
      template: packetOf(
        operationOf("linked", "confirmedAction", resultOf(action, listOf([])), { linked: "\u0001\u0001" }),
      ),
      match: matchOf(action, "linked"),
      mayBeLonger: true,
      fields: [],
    },
  ];
}

/** Told as it was sent, whatever its length. */
const plain = (
  key: string,
  [en, es]: readonly [string, string],
  data: string,
  match: readonly Place[],
): Message => ({
  key,
  label: { en, es },
  template: packetOf(data),
  match: [FRAME, ...match],
  mayBeLonger: true,
  mayBeShorter: true,
  fields: [],
});

/** The first byte tells which message of association control it is. */
const control = (key: string, words: readonly [string, string], hexadecimal: string): Message => {
  const data = fromHex(hexadecimal);
  return plain(key, words, data, [{ at: AT.data, is: data.charAt(0) }]);
};

/** System created: handle and time of the event, then the system's attributes; its operating mode is monitoring. */
const CREATED =
  SYSTEM +
  fromHex("00000000") +
  u16(SYSTEM_CREATED) +
  ((info) => u16(info.length) + info)(
    SYSTEM + listOf([attributeOf(0x0986, fromHex("0001 114D")), attributeOf(0x0946, fromHex("4000"))]),
  );

export const INTELLIVUE_MESSAGES: readonly Message[] = [
  ...numerics("numerics", SINGLE_POLL, {
    en: "Numerics, answer to a single poll",
    es: "Valores numéricos, respuesta a un sondeo único",
  }),
  ...numerics("numericsExtended", EXTENDED_POLL, {
    en: "Numerics, answer to an extended poll",
    es: "Valores numéricos, respuesta a un sondeo extendido",
  }),
  plain(
    "systemCreated",
    [
      "The monitor presents itself and waits for a confirmation",
      "El monitor se presenta y espera confirmación",
    ],
    operationOf("invoke", "confirmedEvent", CREATED),
    [DATA, isOperation("invoke"), { at: AT.event, is: u16(SYSTEM_CREATED) }],
  ),
  control(
    "associated",
    ["Association accepted", "Asociación aceptada"],
    `0E CE 05 08 13 01 00 16 01 02 80 00 14 02 00 02 C1 BE 31 80 A0 80 80 01 01 00 00 A2 80 A0 03 00 00 01 A5 80
     30 80 80 01 00 81 02 51 01 00 00 30 80 80 01 00 81 0C 2A 86 48 CE 14 02 01 00 00 00 02 01 00 00 00 00
     61 80 30 80 02 01 01 A0 80 61 80 A1 80 06 0C 2A 86 48 CE 14 02 01 00 00 00 03 01 00 00 A2 03 02 01 00
     A3 05 A1 03 02 01 00 BE 80 28 80 02 01 02 81
     48 80000000 40000000 00000000 00800000 20000000 0000 0000 0001 002C 0001 0028
     80000000 000003E8 000003E8 000003E8 FFFFFFFF 60000000 0001 000C F001 0008 80000000 0000 0000
     00000000000000000000000000000000`.replaceAll(/\s/g, ""),
  ),
  control("refused", ["Association refused", "Asociación rechazada"], "0C 03 32 01 00"),
  control(
    "released",
    ["Association released", "Asociación liberada"],
    "0A 18 C1 16 61 80 30 80 02 01 01 A0 80 63 80 80 01 00 00 00 00 00 00 00 00 00",
  ),
  control(
    "aborted",
    ["Association aborted", "Asociación abortada"],
    `19 2E 11 01 03 C1 29 A0 80 A0 80 30 80 02 01 01 06 02 51 01 00 00 00 00 61 80 30 80 02 01 01 A0 80 64 80 80
     01 01 00 00 00 00 00 00 00 00 00 00`.replaceAll(/\s/g, ""),
  ),
  plain(
    "failed",
    ["A request was not carried out", "Una petición no se ejecutó"],
    operationOf("error", "confirmedAction", ""),
    [DATA, isOperation("error")],
  ),
  plain(
    "otherData",
    ["Another data message", "Otro mensaje de datos"],
    operationOf("invoke", "confirmedAction", ""),
    [DATA],
  ),
  plain("other", ["Another message", "Otro mensaje"], fromHex("0000"), []),
];
