import { FACTS, PHASES } from "@openperfusion/guidelines";
import { ASSEMBLIES, PATIENTS } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import { SIGNALS } from "@openperfusion/signals";
import type { Command } from "commander";
import { addSubjectOptions } from "../case/CaseOptions.ts";
import type { CaseOptions } from "../case/CaseOptions.ts";
import { subjectOf } from "../case/subjectOf.ts";
import { controlEntries, disturbanceEntries } from "../describe/levers.ts";
import { newEngine } from "../newEngine.ts";
import type { Output } from "../Print.ts";
import { SettingError } from "../SettingError.ts";
import { textTable } from "../textTable.ts";
import type { Entry } from "../textTable.ts";

const LISTS = ["assemblies", "patients", "signals", "controls", "disturbances", "facts", "phases"] as const;
type ListName = (typeof LISTS)[number];

export function addList(program: Command, { print }: Output): void {
  addSubjectOptions(
    program
      .command("list")
      .description(`list what may be asked for: ${LISTS.join(", ")}`)
      .argument("[what]", LISTS.join(", "), "controls")
      .option("--json", "as JSON"),
  ).action(async (what: string, options: CaseOptions) => {
    const name = LISTS.find((list) => list === what);
    if (name === undefined) throw new SettingError("list", what, LISTS.join(", "));
    const entries = entriesOf(name, () => newEngine(subjectOf(options)));
    await print(options.json ? `${JSON.stringify(entries)}\n` : textTable(entries));
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
      return controlEntries(engine()).map((entry) => ({ ...entry }));
    case "disturbances":
      return disturbanceEntries(engine()).map((entry) => ({ ...entry }));
    case "facts":
      return Object.entries(FACTS).map(([id, label]) => ({ id, label: label.en }));
    case "phases":
      return Object.entries(PHASES).map(([id, label]) => ({ id, label: label.en }));
    default:
      return list satisfies never;
  }
}
