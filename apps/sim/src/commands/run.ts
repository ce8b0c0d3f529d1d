import { ASSEMBLIES, createEngine, PATIENTS } from "@openperfusion/physiology";
import type { Command } from "commander";
import { runCase } from "../runCase.ts";
import { SettingError } from "../SettingError.ts";
import { numberOption, parseSetting, parseSignals, parseTimedSetting, secondsOption } from "../settings.ts";
import type { Print } from "../Print.ts";
import { FORMATS, rowWriter } from "../writeRows.ts";
import type { Format } from "../writeRows.ts";

interface RunOptions {
  readonly assembly: string;
  readonly patient: string;
  readonly for: string;
  readonly every: string;
  readonly signals: string;
  readonly set: readonly string[];
  readonly at: readonly string[];
  readonly seed: string;
  readonly format: string;
}

const DEFAULT_SIGNALS = [
  "pump.arterial.flow",
  "patient.pressure.arterial.mean",
  "circuit.reservoir.level",
  "blood.arterial.ph",
  "blood.arterial.pco2",
  "blood.arterial.po2",
  "blood.venous.so2",
  "blood.hematocrit",
].join(",");

const collect = (value: string, former: readonly string[]): readonly string[] => [...former, value];

export function addRun(program: Command, print: Print): void {
  program
    .command("run")
    .description("run one patient on one circuit and print a table")
    .option("--assembly <id>", `circuit: ${Object.keys(ASSEMBLIES).join(", ")}`, "cpb-adult")
    .option("--patient <id>", `patient: ${Object.keys(PATIENTS).join(", ")}`, "adult-man")
    .option("--for <seconds>", "simulated time", "600")
    .option("--every <seconds>", "time between rows", "10")
    .option("--signals <ids>", "columns, separated by commas", DEFAULT_SIGNALS)
    .option("--set <control=value>", "set a control at the start (again for more)", collect, [])
    .option("--at <seconds:control=value>", "set a control later (again for more)", collect, [])
    .option("--seed <number>", "seed of the beats and of sensor noise", "1")
    .option("--format <name>", FORMATS.join(" or "), "jsonl")
    .addHelpText(
      "after",
      `
Example:
  sim run --for 600 --every 10 --signals blood.arterial.po2,patient.pressure.arterial.mean \\
    --set pump.arterial.speed=150 --at 300:gas.fio2=0.4 --format csv

A row at the time of a change shows the control as set, and a patient who has yet to feel it.`,
    )
    .action((options: RunOptions) => run(options, print));
}

async function run(options: RunOptions, print: Print): Promise<void> {
  const assembly = choice("--assembly", options.assembly, Object.keys(ASSEMBLIES));
  const patient = choice("--patient", options.patient, Object.keys(PATIENTS));
  const format: Format = choice("--format", options.format, FORMATS);
  const duration_s = secondsOption("--for", options.for, 0.001, 1e6);
  const every_s = secondsOption("--every", options.every, 0.001, 1e6);
  const seed = numberOption("--seed", options.seed, -(2 ** 31), 2 ** 32);
  const engine = createEngine({ assembly, patient, seed });
  const signals = parseSignals(options.signals, engine.signals);
  const changes = [
    ...options.set.map((text) => parseSetting("--set", text, engine.controls)),
    ...options.at.map((text) => parseTimedSetting(text, engine.controls, duration_s)),
  ];
  const writer = rowWriter(format, signals);
  await print(writer.head({ assembly, patient, seed, signals }));
  for (const row of runCase(engine, { duration_s, every_s, signals, changes })) await print(writer.line(row));
}

function choice<Allowed extends string>(option: string, found: string, allowed: readonly Allowed[]): Allowed {
  const chosen = allowed.find((id) => id === found);
  if (chosen === undefined) throw new SettingError(option, found, allowed.join(", "));
  return chosen;
}
