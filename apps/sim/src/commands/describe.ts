import type { Engine } from "@openperfusion/physiology";
import type { Command } from "commander";
import { addSubjectOptions } from "../case/CaseOptions.ts";
import type { CaseOptions } from "../case/CaseOptions.ts";
import { subjectOf } from "../case/subjectOf.ts";
import { matching } from "../case/columns.ts";
import { patientFor } from "../case/patientFor.ts";
import { assemblyName, patientName } from "../case/Subject.ts";
import { assemblyOf, describe, SECTIONS } from "../describe/Description.ts";
import { newEngine } from "../newEngine.ts";
import type { Output } from "../Print.ts";
import { SettingError } from "../SettingError.ts";
import { textTable } from "../textTable.ts";
import type { Entry } from "../textTable.ts";

interface DescribeOptions extends CaseOptions {
  readonly only?: string;
  readonly match?: string;
  readonly data?: true;
}

export function addDescribe(program: Command, output: Output): void {
  addSubjectOptions(
    program
      .command("describe")
      .description(
        "what is in a circuit with its patient: volumes, edges, parts, what may be set or befall, every slot",
      )
      .argument("[assembly]", "an id, or a JSON file that describes a circuit")
      .option("--only <section>", SECTIONS.join(", "))
      .option("--match <pattern>", "only what has such a name; * for any text")
      .option("--data", "the circuit itself as JSON: change it and give it to --assembly")
      .option("--json", "as JSON"),
  ).action((assembly: string | undefined, options: DescribeOptions) => run(assembly, options, output));
}

async function run(argument: string | undefined, options: DescribeOptions, { print }: Output): Promise<void> {
  if (argument !== undefined && options.assembly !== undefined) {
    throw new SettingError("--assembly", options.assembly, "only without the argument [assembly]");
  }
  const subject = subjectOf(argument === undefined ? options : { ...options, assembly: argument });
  if (options.data) {
    await print(`${JSON.stringify(assemblyOf(subject.assembly), null, 2)}\n`);
    return;
  }
  const wanted = SECTIONS.filter((section) => options.only === undefined || section === options.only);
  if (wanted.length === 0) throw new SettingError("--only", options.only, SECTIONS.join(", "));
  const engine = newEngine(subject);
  const whole = describe(engine, assemblyOf(subject.assembly), patientFor(subject.patient));
  const sections = wanted.map((section) => ({ section, entries: matched(whole[section], options.match) }));
  const head = {
    assembly: assemblyName(subject.assembly),
    label: assemblyOf(subject.assembly).label.en,
    patient: patientName(subject.patient),
    counts: { ...engine.counts, slots: engine.slots.length },
  };
  if (options.json) {
    const told = Object.fromEntries(sections.map(({ section, entries }) => [section, entries]));
    await print(`${JSON.stringify({ ...head, ...told })}\n`);
    return;
  }
  await print(`${head.assembly}: ${head.label}\npatient: ${head.patient}\n${countsText(engine)}\n`);
  for (const { section, entries } of sections) {
    const isWhole = section === "slots" && options.only === undefined && options.match === undefined;
    const lines = isWhole ? slotsByPart(entries) : entries;
    await print(`\n${section} (${entries.length})\n${entries.length === 0 ? "none\n" : textTable(lines)}`);
  }
}

function matched(entries: readonly Entry[], pattern: string | undefined): readonly Entry[] {
  if (pattern === undefined) return entries;
  const names = new Set(matching(pattern, entries.map(nameOf)));
  return entries.filter((entry) => names.has(nameOf(entry)));
}

function nameOf(entry: Entry): string {
  return String(entry["name"] ?? entry["id"]);
}

function countsText({ counts, slots }: Engine): string {
  const { volumes, edges, species, gasPlaces } = counts;
  return `${volumes} volumes, ${edges} edges, ${species} species in each volume, ${gasPlaces} gas places, ${slots.length} slots`;
}

/** One line per part, with its columns and their units: thousands of slots are too many to read one by one. */
function slotsByPart(slots: readonly Entry[]): readonly Entry[] {
  const parts = new Map<string, string[]>();
  for (const slot of slots) {
    const name = nameOf(slot);
    const part = name.slice(0, name.lastIndexOf("."));
    const unit = slot["unit"] === "1" ? "" : ` (${slot["unit"]})`;
    const columns = parts.get(part) ?? [];
    columns.push(`${name.slice(part.length + 1)}${unit}`);
    parts.set(part, columns);
  }
  return [...parts].map(([part, columns]) => ({ part, columns: columns.join(", ") }));
}
