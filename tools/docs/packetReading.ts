import type { Check, KnownCheck, Message, PacketProfile, PacketStatus } from "@openperfusion/devices";
import { messageRowsOf, placeOf } from "./deviceFields.ts";
import { code, hex, list, onWire, table } from "./markdown.ts";
import { alarmWords, ruleWords } from "./statusWords.ts";

/** What is read from the packets of a device: its frame, its check, and a table for each message. */
export function packetReadingOf(profile: PacketProfile): readonly string[] {
  return [
    `Framing: ${framingWords(profile)}${pauseWords(profile)}. ${checkWords(profile)} Places count bytes of the packet from 0; below 0 from its end. In patterns, \`9\` is any digit and \`[…]\` one of a set; \`␣\` is a blank. The quality of each shape stands behind it when it is not captured or documented. What no table names is kept as sent.`,
    ...profile.messages.flatMap(messageOf),
  ];
}

function messageOf(message: Message): readonly string[] {
  const rows = messageRowsOf(message);
  const statuses = message.fields.filter((field): field is PacketStatus => field.role === "status");
  const events = message.fields.flatMap((field) => (field.role === "event" ? field.markers : []));
  const clock = message.fields.find((field) => field.role === "clock");
  return [
    `### ${message.label.en} (${code(message.key)})`,
    `As sent when nothing is measured: ${onWire(message.template)}`,
    ...(rows.length === 0
      ? ["Carries no value."]
      : [table(["place", "name", "signal", "unit sent", "unit kept", "number", "no number"], rows)]),
    ...observedWords(message),
    ...partsWords(message),
    ...(clock === undefined ? [] : [`The device's clock, ${clock.format}, stands at ${placeOf(clock.at)}.`]),
    ...(events.length === 0
      ? []
      : [
          table(
            ["marker", "event", "meaning"],
            events.map(({ marker, key, label }) => [onWire(marker), code(key), label.en]),
          ),
        ]),
    ...(statuses.length === 0 ? [] : ["Told beside the values:", list(statuses.flatMap(statusWords))]),
    ...(message.statusRules === undefined ? [] : [list(message.statusRules.map(ruleWords))]),
  ];
}

/** The signs that every observed value of a message may carry, once for all of them. */
function observedWords(message: Message): readonly string[] {
  const observed = message.fields.find((field) => field.role === "value" && "observed" in field);
  if (observed?.role !== "value" || !("observed" in observed)) return [];
  const { bits, signs } = observed.observed;
  return [
    "Each value has two bytes of state, two of unit and four of number. A unit that is not listed makes it invalid. State bits, told as a status with the codes that set them:",
    list(
      bits.map(
        ({ mask, name, gives }) =>
          `${hex(mask)} ${name}${gives === undefined ? "" : `: the value is ${gives}`}`,
      ),
    ),
    `Mantissas that are no number: ${signs.map(({ mantissa, state, confidence }) => `${hex(mantissa & 0xff_ffff)} ${state} (${confidence})`).join(", ")}.`,
  ];
}

function partsWords({ parts }: Message): readonly string[] {
  return parts === undefined
    ? []
    : [
        `An answer may come in several packets: up to ${parts.mostParts} of message ${code(parts.message)}, then this one. They are read as one frame; an answer of which a packet is missing is kept and not read.`,
      ];
}

function statusWords({ name, at, as, bits, alarms }: PacketStatus): readonly string[] {
  return [
    `${code(name)}, ${placeOf(at)}, as ${as === "hex" ? "hexadecimal" : "text"}${alarmWords(alarms)}`,
    ...(bits ?? []).map((bit) => `${code(name)} ${hex(bit.mask * 2 ** bit.shift)}: ${code(bit.name)}`),
  ];
}

function framingWords({ framing }: PacketProfile): string {
  switch (framing.kind) {
    case "line":
      return `lines that end in ${framing.lineEnds.map(onWire).join(" or ")}${framing.isPrintable === true ? " and hold nothing but what can be printed" : ""}`;
    case "startEnd":
      return `${Array.from(framing.start, onWire).join(" or ")} … ${onWire(framing.end)} and ${framing.trailer_bytes} bytes more`;
    case "lengthPrefixed":
      return `first byte ${Array.from(framing.starts, onWire).join(" or ")}, length of the ${framing.length.counts} (${framing.length.radix}, ${framing.length.width_bytes} bytes) at ${framing.length.offset}`;
    case "fixedLength":
      return `${framing.length_bytes} bytes from ${onWire(framing.start)}`;
    case "flagged":
      return `flags ${hex(framing.begin)} and ${hex(framing.end)}, escape ${hex(framing.escape)}`;
    case "modbusRtu":
      return `Modbus RTU, server ${framing.server}`;
    default:
      return framing satisfies never;
  }
}

function pauseWords({ framing }: PacketProfile): string {
  if (framing.kind === "line" || framing.interByte_ms === undefined) return "";
  return `; after a pause of more than ${framing.interByte_ms} ms an unfinished one is over`;
}

const CHECK_NAMES: Readonly<Record<Exclude<Check["kind"], "none" | "unknown">, string>> = {
  sum8: "the sum of its bytes, modulo 256",
  complementSum8: "255 less the sum of its bytes, modulo 256",
  xor8: "the exclusive or of its bytes",
  crc8: "CRC-8",
  crc16: "CRC-16",
};

/** The format's own protection, as a sentence. */
export function checkWords({ check }: { readonly check: Check }): string {
  if (check.kind === "none") return "The format has no checksum.";
  if (check.kind === "unknown") {
    return "The format has a check that no source explains: it is kept as sent, and damaged bytes are not seen by it.";
  }
  const crc =
    check.polynomial === undefined
      ? ""
      : ` with polynomial ${hex(check.polynomial)}${check.isReflected === true ? ", reflected" : ""}, initial ${hex(check.initial ?? 0)}`;
  const either =
    check.orCovers === undefined
      ? ""
      : ` or ${rangeWords(check.orCovers)}, whichever fits more often; a status tells the second`;
  const policy =
    check.policy === "require"
      ? "a packet that fails it is rejected"
      : "a packet that fails it is read, and the failure told";
  return `Checksum: ${CHECK_NAMES[check.kind]}${crc}, ${check.encoding}, over ${rangeWords(check.covers)}${either}; ${policy}.`;
}

function rangeWords([from, to]: KnownCheck["covers"]): string {
  return `bytes ${from} up to ${to === 0 ? "the end" : to}`;
}
