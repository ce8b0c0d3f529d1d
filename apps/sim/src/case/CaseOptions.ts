import { ASSEMBLIES, PATIENTS } from "@openperfusion/physiology";
import type { Command } from "commander";
import { FORMATS } from "../table/Table.ts";

/** What a case is told by on the command line. Nothing has a default here: a case file may say it. */
export interface CaseOptions {
  readonly case?: string;
  readonly assembly?: string;
  readonly patient?: string;
  readonly weight?: string;
  readonly height?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly hematocrit?: string;
  /** `false`: members of a cohort are not drawn from the spreads. */
  readonly spread?: string | false;
  readonly seed?: string;
  readonly for?: string;
  readonly every?: string;
  readonly signals?: string;
  readonly set: readonly string[];
  readonly fault: readonly string[];
  readonly at: readonly string[];
  readonly from?: string;
  readonly json?: true;
}

export interface OutputOptions {
  readonly out?: string;
  readonly format?: string;
  readonly progress?: true;
}

/** What says who lies on which circuit. */
export type SubjectOptions = Pick<
  CaseOptions,
  "assembly" | "patient" | "weight" | "height" | "sex" | "age" | "hematocrit" | "spread"
>;

/** For an option that may be given several times. */
export function repeated(value: string, former: readonly string[]): readonly string[] {
  return [...former, value];
}

export function addSubjectOptions(command: Command): Command {
  return command
    .option(
      "--assembly <id|file>",
      `circuit: ${Object.keys(ASSEMBLIES).join(", ")}, or a JSON file that describes one`,
    )
    .option("--patient <id|file>", `patient: ${Object.keys(PATIENTS).join(", ")}, or a JSON file of measures`)
    .option(
      "--weight <kg>",
      "a patient made from this and the next five; what isn't given is as in --patient",
    )
    .option("--height <cm>", "height")
    .option("--sex <name>", "female or male")
    .option("--age <years>", "age")
    .option("--hematocrit <fraction>", "hematocrit before any dilution, 0 to 1")
    .option("--spread <seed>", "what no measure says (vessels, heart) drawn from the published spreads");
}

export function addCaseOptions(command: Command): Command {
  command.option("--case <file>", "everything from a .toml or .json file; options override it");
  return addSubjectOptions(command)
    .option("--seed <number>", "seed of the beats and of sensor noise (1)")
    .option("--for <time>", "simulated time, for example 90s, 30min, 2h (10min)")
    .option("--set <control=value>", "set a control at the start (again for more)", repeated, [])
    .option(
      "--fault <id=size>",
      "a fault or an illness from the start, 0 to 1; ID=SIZE/ONSET lets it grow",
      repeated,
      [],
    )
    .option(
      "--at <time:change>",
      "later: 5min:gas.fio2=0.4, or 10min:fault:ID=SIZE/ONSET (again for more)",
      repeated,
      [],
    )
    .option("--from <snapshot>", "go on from a snapshot")
    .option("--json", "errors and the summary as JSON");
}

export function addTableOptions(command: Command): Command {
  return command
    .option("--every <time>", "time between rows (10s)")
    .option("--signals <list>", "columns by comma: signal ids, slot:NAME, * for any text")
    .option("--out <file>", "write the table here, not to stdout")
    .option("--format <name>", `${FORMATS.join(", ")}; without it as the file's name says, or jsonl`)
    .option("--progress", "tell on stderr how far it is, also when nobody watches");
}
