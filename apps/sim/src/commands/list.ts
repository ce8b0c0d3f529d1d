import { ASSEMBLIES, createEngine, PATIENTS } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { SIGNALS } from "@openperfusion/signals";
import type { Command } from "commander";
import type { Print } from "../Print.ts";
import { SettingError } from "../SettingError.ts";

const LISTS = ["assemblies", "patients", "signals", "controls"] as const;
type ListName = (typeof LISTS)[number];

/** A line of a list: what a program reads with --json, and what a person reads without. */
type Entry = Readonly<Record<string, string | number>> & { readonly id: string };

export function addList(program: Command, print: Print): void {
  program
    .command("list")
    .description(`list what may be asked for: ${LISTS.join(", ")}`)
    .argument("[what]", LISTS.join(", "), "controls")
    .option("--json", "as JSON")
    .option("--assembly <id>", "the circuit whose signals and controls are listed", "cpb-adult")
    .option("--patient <id>", "the patient on it", "adult-man")
    .action(async (what: string, options: { json?: true; assembly: string; patient: string }) => {
      const name = LISTS.find((list) => list === what);
      if (name === undefined) throw new SettingError("list", what, LISTS.join(", "));
      const entries = entriesOf(name, () => createEngine({ ...options, seed: 1 }));
      await print(options.json ? `${JSON.stringify(entries)}\n` : table(entries));
    });
}

function entriesOf(list: ListName, engine: () => Engine): readonly Entry[] {
  switch (list) {
    case "assemblies":
      return Object.values(ASSEMBLIES).map(({ id, label }) => ({ id, label: label.en }));
    case "patients":
      return Object.values(PATIENTS).map(({ id, label }) => ({ id, label: label.en }));
    case "signals":
      return engine().signals.map((id) => ({ id, unit: SIGNALS[id].unit, label: SIGNALS[id].label.en }));
    case "controls":
      return engine().controls.map((id) => {
        const { control, unit, label } = SIGNALS[id];
        if (control === undefined) throw new Error(`The engine offers ${id}, which is no control`);
        return { id, unit, ...control, label: label.en };
      });
    default:
      return list satisfies never;
  }
}

function table(entries: readonly Entry[]): string {
  const columns = Object.keys(entries[0] ?? {});
  const rows = [columns, ...entries.map((entry) => columns.map((column) => String(entry[column])))];
  const widths = columns.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
