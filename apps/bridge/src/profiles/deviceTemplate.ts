import { PROTOCOL_PARTS } from "@openperfusion/devices";
import type { DeviceTemplate, KnownField, ProtocolPart } from "@openperfusion/devices";
import { cablesFor } from "@openperfusion/cables";
import type { TemplateKind } from "./profileTemplate.ts";
import { yamlComment, yamlScalar, yamlText } from "./yamlText.ts";

/** How the device frames its words, where the person who fills the file in has found that out. */
export type DeviceTemplateKind = TemplateKind | "unknown";

/**
 * What `bridge profile new make/model` prints of a device that can't be read from public facts: a profile with what is
 * known, and everything else left empty and named by `bridge profile check`. Nothing is guessed.
 */
export function deviceTemplate(template: DeviceTemplate, kind: DeviceTemplateKind): string {
  const { id, label, models, known, needed, particular } = template;
  const ask = (...parts: readonly ProtocolPart[]): string =>
    parts
      .filter((part) => needed.includes(part))
      .map((part) => yamlComment(`To be supplied. ${PROTOCOL_PARTS[part].en}`))
      .join("");
  const also = models.length === 0 ? "" : ` The same holds for: ${models.join(", ")}.`;
  return [
    yamlComment(`${label.en}.${also}`),
    yamlComment(
      "Nothing public says how it speaks. What stands empty here is to be filled from the manufacturer's document or from a recording; nothing is guessed. What is left: bridge profile check FILE. The words of each part: docs/how-to/add-a-device.md; a file that is whole: bridge profile new --kind line, or packet, or astm.",
    ),
    yamlComment("A document under a confidentiality agreement: this file then stays with you as well."),
    particular === undefined ? "" : yamlComment(particular.en),
    codecLine(kind),
    `id: ${id.padEnd(26)}# make/model; a port shows it as private/${id.replace("/", "-")}\n`,
    "version: 1                    # raise it with every change that can change a value\n",
    `label: ${yamlText(label)}\n`,
    "evidence: template            # later verified-on-hardware, captured, documented or public-code\n\n",
    transportLines(template, ask),
    "\n",
    formatLines(template, kind, ask),
    "modes: []\n",
    "options: []                   # what is not on the wire and must be asked, such as a unit\n\n",
    yamlComment(
      "How often it sends when its output is on; after how long a silence its values are stale, and it is lost.",
    ),
    "session:\n  period_ms:\n  staleAfter_ms:\n  lostAfter_ms:\n\n",
    ask("captures"),
    "golden:                       # each with origin, source, line, options and expected\n\n",
    "provenance:\n",
    ...known.map(
      ({ fact, confidence, source }) =>
        `  - fact: ${yamlScalar(fact)}\n    confidence: ${confidence}\n    source: ${yamlScalar(source)}\n`,
    ),
    "unknowns:                     # take out what you have filled in\n",
    ...needed.map((part) => `  - ${yamlScalar(PROTOCOL_PARTS[part].en)}\n`),
    ...menuLines(template),
    ...cableLines(id),
  ].join("");
}

type Ask = (...parts: readonly ProtocolPart[]) => string;

function codecLine(kind: DeviceTemplateKind): string {
  const chosen = kind === "unknown" ? "" : ` ${kind}`;
  return `\ncodec:${chosen.padEnd(24)}# line: cells in a fixed order, no checksum. packet: whatever has one, or names its values. astm: an analyzer\n`;
}

const SETTINGS = {
  baud: "",
  dataBits: "7 or 8",
  parity: "none, even, odd",
  stopBits: "1 or 2",
  flowControl: "none, hardware, software",
} as const;

function transportLines({ line }: DeviceTemplate, ask: Ask): string {
  const settings = Object.entries(SETTINGS).map(([name, choices]) => {
    const value = line?.settings[name as keyof typeof SETTINGS];
    return commented(
      `  ${name}:${value === undefined ? "" : ` ${value}`}`,
      value === undefined ? choices : "",
    );
  });
  return [
    ask("port", "dialogue"),
    line === undefined ? "" : yamlComment(`What is filled in is ${line.source}.`),
    "transport:\n",
    ...settings,
    commented("  dtr:", "true or false: set once at opening"),
    commented("  rts:", "true or false"),
    commented("  direction:", "listenOnly, ackOnly, poll"),
    commented(
      "  allowedTx: []",
      "the exact byte strings that may be sent; none until the document names them",
    ),
  ].join("");
}

function formatLines({ fields }: DeviceTemplate, kind: DeviceTemplateKind, ask: Ask): string {
  const list =
    fields === undefined
      ? ""
      : [
          yamlComment(`Known by name, and not by place, from ${fields.source}:`),
          ...fields.list.map((field) => `#   ${fieldWords(field)}\n`),
        ].join("");
  const values = `${ask("fields", "missing", "alarms")}${list}`;
  const framing = FRAMING[kind];
  return `${ask("frame")}${framing}${values}${VALUES[kind]}`;
}

/** What a codec fixes is written; the rest is empty. */
const FRAMING: Readonly<Record<DeviceTemplateKind, string>> = {
  line: "framing:\n  kind: line\n  lineEnds:\n  maxLength_bytes:\ncheck: { kind: none }\n",
  packet: "framing:\ncheck:\n",
  astm: "framing:\n  kind: astmLink\n  maxText_bytes:\n  maxRecord_bytes:\ncheck:\n",
  unknown: "framing:\ncheck:\n",
};

const VALUES: Readonly<Record<DeviceTemplateKind, string>> = {
  line: "data:\n  separator:\n  cells:\nnotices: []\nemission: { header: [], headerEveryLineCount: 0, ownValues: {} }\n",
  packet: "messages:\nemission: { ownValues: {} }\n",
  astm: "results:\nemission: { ownValues: {} }\n",
  unknown:
    "# Then, once the codec is chosen: data of a line, messages of a packet, or results of an analyzer.\n",
};

/** `Flow (L/min): two decimals` */
function fieldWords({ name, kind, unit, range, note }: KnownField): string {
  const what = [kind, unit, range].filter((part) => part !== undefined).join(", ");
  return `${name}${what === "" ? "" : ` (${what})`}${note === undefined ? "" : `: ${note}`}`;
}

function menuLines({ menu }: DeviceTemplate): readonly string[] {
  if (menu === undefined)
    return [
      "hints:                        # what to look at first when nothing arrives, each { en: …, es: … }\n",
      "menuNote:                     # the setting that turns the output on, { en: …, es: … }\n",
    ];
  const words = yamlText(menu.words);
  return [yamlComment(`From ${menu.source}.`), `hints:\n  - ${words}\n`, `menuNote: ${words}\n`];
}

function cableLines(id: string): readonly string[] {
  const known = cablesFor(id).length === 0 ? "" : `; what is known of it: bridge cable ${id}`;
  return [`cableNote:                    # { en: …, es: … }${known}\n`];
}

const commented = (line: string, comment: string): string =>
  comment === "" ? `${line}\n` : `${line.padEnd(30)}# ${comment}\n`;
