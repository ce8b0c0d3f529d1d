import type { Engine } from "@openperfusion/physiology";
import { checkChange } from "../case/Change.ts";
import type { Change, TimedChange } from "../case/Change.ts";
import type { CaseOptions } from "../case/CaseOptions.ts";
import { planCase } from "../case/CasePlan.ts";
import type { CasePlan } from "../case/CasePlan.ts";
import { chooseColumns, unitOfColumn } from "../case/columns.ts";
import { readAssembly, readPatient } from "../case/readFiles.ts";
import { measuresOf } from "../case/patientFor.ts";
import type { Measures } from "../case/Subject.ts";
import { assemblyName } from "../case/Subject.ts";
import { DEFAULT_SEED, newEngine } from "../newEngine.ts";
import { durationIn } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";
import type { Column, Value } from "../table/Table.ts";
import { combinations, faultOf, NAMED_AXES, parseAxis } from "./Axis.ts";
import type { Axis } from "./Axis.ts";
import { cohortOf } from "./cohort.ts";
import type { CohortOptions, Member } from "./cohort.ts";
import { STATISTICS } from "./Job.ts";
import type { Job } from "./Job.ts";

export interface SweepOptions extends CaseOptions, CohortOptions {
  readonly grid: readonly string[];
  readonly after?: string;
}

/** The runs of a sweep, and the table that they give. */
export interface SweepPlan {
  readonly plan: CasePlan;
  readonly jobs: readonly Job[];
  readonly columns: readonly Column[];
  /** What each row begins with: run, seed, patient, and what was varied. */
  readonly inputs: readonly (readonly Value[])[];
}

type Point = Readonly<Record<string, number | string>>;

/** Every member of the cohort at every point of the grid. A mistake that holds for all runs is refused here, before any run. */
export function planSweep(options: SweepOptions): SweepPlan {
  const plan = planCase(options);
  const seed = plan.seed ?? DEFAULT_SEED;
  const axes = options.grid.map(parseAxis);
  const alone: Member = { patient: plan.patient, settings: {}, seed };
  const members = cohortOf(options, seed, plan.patient, measuresOf(plan.patient)) ?? [alone];
  const points = combinations(axes);
  const after_s = options.after === undefined ? plan.start_s : durationIn("--after", options.after, 0);
  if (after_s > plan.start_s + plan.duration_s)
    throw new SettingError("--after", options.after, "a time within the run");
  refuseOtherSubjects(plan, axes, members);
  const columns = checked(plan, axes, members);
  const drawn = Object.keys(members[0]?.settings ?? {});
  const rows = members.flatMap((member) => points.map((point) => rowOf(plan, member, point)));
  const jobs = rows.map((row): Job => ({
    ...row,
    duration_s: plan.duration_s,
    every_s: plan.every_s,
    after_s,
    columns,
  }));
  const names = [...drawn, ...axes.map(({ name }) => name).filter((name) => !NAMED_AXES.has(name))];
  return {
    plan,
    jobs,
    columns: [
      ...inputColumns(names),
      ...columns.flatMap(summaryColumns),
      { name: "error", unit: "1", kind: "text" },
    ],
    inputs: rows.map((row, run) => [
      run + 1,
      row.seed,
      assemblyName(row.assembly),
      ...patientValues(row.patient),
      ...names.map((name) => row.varied[name] ?? null),
    ]),
  };
}

/** A snapshot is of one patient on one circuit. */
function refuseOtherSubjects(plan: CasePlan, axes: readonly Axis[], members: readonly Member[]): void {
  if (plan.state === undefined) return;
  const axis = axes.find(({ name }) => NAMED_AXES.has(name));
  const other = members.find(({ patient }) => patient !== plan.patient);
  if (axis === undefined && other === undefined) return;
  throw new SettingError(
    "--from",
    axis?.name ?? "a cohort of patients",
    "one patient on one circuit, of which the snapshot is (a cohort: with --no-spread and without ranges)",
  );
}

interface SweepRow extends Pick<Job, "assembly" | "patient" | "state" | "changes"> {
  readonly seed: number;
  readonly varied: Point;
}

function rowOf(plan: CasePlan, member: Member, point: Point): SweepRow {
  const { patient, assembly, ...settings } = point;
  const varied = { ...member.settings, ...settings };
  const lying = patient === undefined ? member.patient : readPatient("--grid patient", String(patient), ".");
  return {
    assembly:
      assembly === undefined ? plan.assembly : readAssembly("--grid assembly", String(assembly), ".", lying),
    patient: lying,
    state: plan.state,
    seed: member.seed,
    // What is varied comes last of what is set at the start, so that it counts.
    changes: [
      ...plan.changes,
      ...Object.entries(varied).map(([name, value]) => startChange(name, Number(value))),
    ],
    varied,
  };
}

function startChange(name: string, value: number): TimedChange {
  const fault = faultOf(name);
  const change: Change =
    fault === undefined
      ? { kind: "control", id: name, value }
      : { kind: "fault", id: fault, size: value, onset_s: 0 };
  return { time_s: undefined, change, field: "--grid" };
}

/** Refuses what no run of the sweep could take, and gives the columns. A circuit that lacks something gives rows with an error. */
function checked(plan: CasePlan, axes: readonly Axis[], members: readonly Member[]): readonly string[] {
  const assemblies = axes.find(({ name }) => name === "assembly")?.values.map(String) ?? [];
  const patient = axes.find(({ name }) => name === "patient")?.values[0];
  const first = patient === undefined ? plan.patient : readPatient("--grid patient", String(patient), ".");
  const subjects =
    assemblies.length === 0
      ? [plan.assembly]
      : assemblies.map((id) => readAssembly("--grid assembly", id, ".", first));
  const engines = subjects.map((assembly) => newEngine({ ...plan, assembly, patient: first }));
  const varied = axes.filter(({ name }) => !NAMED_AXES.has(name));
  const drawn = members.flatMap(({ settings }) => Object.entries(settings));
  const changes = [
    ...plan.changes,
    ...varied.flatMap(({ name, values }) => values.map((value) => startChange(name, Number(value)))),
    ...drawn.map(([name, value]) => ({ ...startChange(name, value), field: "--draw" })),
  ];
  for (const { field, change } of changes) onAny(engines, (engine) => checkChange(field, change, engine));
  return onAny(engines, (engine) => chooseColumns("--signals", plan.signals, engine));
}

/** What the first engine that allows it says; else the first one's refusal. */
function onAny<Result>(engines: readonly Engine[], ask: (engine: Engine) => Result): Result {
  let refusal: unknown;
  for (const engine of engines) {
    try {
      return ask(engine);
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

const PATIENT_COLUMNS: readonly Column[] = [
  { name: "patient", unit: "1", kind: "text" },
  { name: "sex", unit: "1", kind: "text" },
  { name: "age_years", unit: "a", kind: "number" },
  { name: "height_cm", unit: "cm", kind: "number" },
  { name: "weight_kg", unit: "kg", kind: "number" },
  { name: "hematocrit_fraction", unit: "1", kind: "number" },
];

/** In the order of PATIENT_COLUMNS. */
function patientValues(patient: string | Measures): readonly Value[] {
  const { sex, age_years, height_cm, weight_kg, hematocrit_fraction } = measuresOf(patient);
  return [
    typeof patient === "string" ? patient : "made",
    sex,
    age_years,
    height_cm,
    weight_kg,
    hematocrit_fraction,
  ];
}

function inputColumns(varied: readonly string[]): readonly Column[] {
  return [
    { name: "run", unit: "1", kind: "number" },
    { name: "seed", unit: "1", kind: "number" },
    { name: "assembly", unit: "1", kind: "text" },
    ...PATIENT_COLUMNS,
    ...varied.map((name): Column => ({ name, unit: unitOfColumn(name), kind: "number" })),
  ];
}

function summaryColumns(column: string): readonly Column[] {
  const unit = unitOfColumn(column);
  return STATISTICS.map((statistic) => ({
    name: `${column}.${statistic}`,
    unit,
    kind: statistic === "final" ? "reading" : "number",
  }));
}
