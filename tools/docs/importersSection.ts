import { IMPORTERS } from "@openperfusion/devices";
import type { FileImporter } from "@openperfusion/devices";
import { factTable } from "./factTable.ts";
import { code, list, onWire, table } from "./markdown.ts";

/** The section of the table of devices: files that can be imported. */
export function importersSection(pageOf: (id: string) => string): string {
  return [
    "## Files that can be imported",
    "By `bridge import FILE --as FORMAT`, printed or [put into the record of a case](../how-to/use-the-bridge.md#into-the-record-of-a-case). A recorded log of a serial line is read by `bridge decode` and `bridge replay`, host times before its lines included; into a case it is imported as its device's profile.",
    table(
      ["file", "format", "evidence"],
      IMPORTERS.map(({ id, label, evidence }) => [`[${label.en}](${pageOf(id)})`, code(id), evidence]),
    ),
  ].join("\n\n");
}

/** The page of one kind of file. */
export function importerPage(importer: FileImporter): string {
  const { id, label, evidence, signs, provenance, unknowns, golden } = importer;
  return [
    `# ${label.en}`,
    `A file, not a port. Made from importer ${code(id)} by \`tools/docs/devices.ts\`; change it there. Evidence: **${evidence}**.`,
    `Import: \`bridge import FILE --as ${id}\` prints it; with \`--server\` and \`--case\` it goes into the record of a case. Every line of the file is in the header, in a row, or rejected with its number and reason; every field of a row is a reading, a note beside one, or an other field, word for word. No file tells its time zone: times are given as they stand, and \`--utc-offset\` says what they are.`,
    "## What is read",
    table(["title in the file", "signal", "kind", "unit in the file"], columnRows(importer)),
    "Words that stand where a number could; each is kept beside its state:",
    table(
      ["sign", "state", "meaning"],
      signs.map(({ text, state, label: meaning }) => [onWire(text), state, meaning.en]),
    ),
    "## Held against",
    table(
      ["file", "origin"],
      golden.map(({ source, origin }) => [source, origin]),
    ),
    "## Where the facts are from",
    factTable(provenance),
    "## Not known",
    list(unknowns),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Columns of the golden files, which together have every title; signals that hang on the sample's site stand side by side. */
function columnRows({ read, golden }: FileImporter): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly signals: Set<string>; readonly rest: readonly string[] }>();
  for (const { text } of golden) {
    for (const { name, signal, kind, unit, qualifier } of Object.values(read(text).layouts).flat()) {
      const words = qualifier === undefined ? code(signal) : `${code(signal)} ${qualifier}`;
      const row = rows.get(name) ?? { signals: new Set<string>(), rest: [kind, code(unit)] };
      row.signals.add(words);
      rows.set(name, row);
    }
  }
  return [...rows].map(([name, { signals, rest }]) => [name, [...signals].join(", "), ...rest]);
}
