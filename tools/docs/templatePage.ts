import { PROTOCOL_PARTS, TEMPLATES } from "@openperfusion/devices";
import type { DeviceTemplate } from "@openperfusion/devices";
import { cableLine } from "./cableLine.ts";
import { code, list, table } from "./markdown.ts";

/** The page of a device that can't be read from public facts. */
export function templatePage(template: DeviceTemplate): string {
  const { id, label, models, known, needed, particular, fields } = template;
  return [
    `# ${label.en}`,
    `**Not readable from public facts.** Made from template ${code(id)} by \`tools/docs/devices.ts\`; change it there. No port can be opened with it.`,
    ...(models.length === 0 ? [] : [`The same holds for: ${models.join(", ")}.`]),
    "## What is known",
    table(
      ["fact", "confidence", "source"],
      known.map(({ fact, confidence, source }) => [fact, confidence, source]),
    ),
    ...(fields === undefined ? [] : fieldsSection(fields)),
    list([cableLine(id)]),
    "## What the manufacturer must supply",
    ...(particular === undefined ? [] : [particular.en]),
    list(needed.map((part) => PROTOCOL_PARTS[part].en)),
    "## How it can be read all the same",
    "With the manufacturer's document, or with a recording, write a profile: [add a device](../how-to/add-a-device.md). A profile after a document under a confidentiality agreement stays outside the repository, as a file of your own: " +
      `${code(`bridge profile new ${id}`)} writes one with what is known, and ${code("bridge profile check")} names what is still to be filled.`,
  ]
    .join("\n\n")
    .concat("\n");
}

/** What its data hold by name, in the source's order, which is no order of its bytes. */
function fieldsSection({ list: fields, source }: NonNullable<DeviceTemplate["fields"]>): readonly string[] {
  return [
    `Its fields by name, not by place, from ${source}:`,
    table(
      ["field", "kind", "unit", "range", "note"],
      fields.map(({ name, kind = "", unit, range = "", note = "" }) => [
        name,
        kind,
        unit === undefined ? "" : code(unit),
        range,
        note,
      ]),
    ),
  ];
}

/** The section of the table of devices: what can't be read, and why not. */
export function templatesSection(pageOf: (id: string) => string): string {
  return [
    "## Not readable from public facts",
    "Nothing public was found from which these devices could be read. Each page says what is known and what its manufacturer must supply.",
    table(
      ["device", "would be", "also"],
      TEMPLATES.map(({ id, label, models }) => [`[${label.en}](${pageOf(id)})`, code(id), models.join(", ")]),
    ),
  ].join("\n\n");
}
