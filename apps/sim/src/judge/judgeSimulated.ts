import { EVENTS, reportCase, RULES } from "@openperfusion/guidelines";
import type { CaseReport, EventId } from "@openperfusion/guidelines";
import { ASSEMBLIES, createEngine, PATIENTS } from "@openperfusion/physiology";
import type { Engine } from "@openperfusion/physiology";
import type { SignalId } from "@openperfusion/signals";
import type { TimedChange } from "../case/Change.ts";
import type { Case } from "./Case.ts";
import { happeningsOf } from "./happeningsOf.ts";
import { inputsOfRun } from "./inputsOfRun.ts";
import { WELL_RUN } from "./wellRun.ts";

/** What patients settled to, by what they settled with: many cases begin alike. */
const settled = new Map<string, Uint8Array>();

/** Plays a simulated case in the averaged regime and holds it against every rule, with or without the sensors' noise. */
export function judgeSimulated(one: Case, isNoisy: boolean): CaseReport {
  const { assembly, setting, for_s, changes = [], facts = {} } = one;
  const patient = PATIENTS[ASSEMBLIES[assembly]!.patient ?? "adult-man"]!;
  const engine = createEngine({ assembly, patient, seed: 1, hasSensorNoise: isNoisy });
  settle(engine, one, isNoisy);
  const start_s = engine.time_s;
  const timed = changes.flatMap(({ at_s, set }) =>
    Object.entries(set).map(([id, value]): TimedChange => ({
      time_s: start_s + at_s,
      change: { kind: "control", id, value },
      field: id,
    })),
  );
  const { age_years, weight_kg, height_cm } = patient;
  return reportCase(
    RULES,
    {
      setting,
      age_years,
      weight_kg,
      height_cm,
      facts: { ...WELL_RUN, ...facts },
      keepsEvents: Object.keys(EVENTS) as EventId[],
    },
    inputsOfRun(
      engine,
      { duration_s: for_s, changes: timed, isAveraged: true },
      happeningsOf(timed, start_s),
    ),
    start_s + for_s,
  );
}

function settle(engine: Engine, { assembly, prelude, prelude_s }: Case, isNoisy: boolean): void {
  const key = JSON.stringify([assembly, prelude, prelude_s, isNoisy]);
  const known = settled.get(key);
  if (known !== undefined) {
    engine.restore(known);
    return;
  }
  for (const [id, value] of Object.entries(prelude)) engine.setControl(id as SignalId, value);
  engine.stepAveraged(prelude_s);
  settled.set(key, engine.snapshot());
}
