import { PHASE_IDS } from "@openperfusion/guidelines";
import type { Phase, PhaseCorrection, Setting } from "@openperfusion/guidelines";
import { momentIn } from "../case/momentIn.ts";
import { unknownId } from "../nearMatches.ts";
import { SettingError } from "../SettingError.ts";

interface Run {
  readonly setting: Setting;
  readonly start_s: number;
  readonly end_s: number;
}

const SPOKEN = /^([^=]*)=([^@]*)(?:@(.*))?$/;
const FORM = "PHASE=on or off, of a part of the run PHASE=on@FROM..TO, for example crossClamp=on@5min..20min";
const STATES: Readonly<Record<string, boolean>> = { on: true, off: false };
/** Who is named in the report. */
const BY = "--phase";

/**
 * What a person says of a case's phases, which stands above what was recognized: `crossClamp=on@5min..20min`; without
 * an end to the end of the run, without times throughout.
 */
export function phasesFrom(
  field: string,
  statements: readonly string[],
  run: Run,
): readonly PhaseCorrection[] {
  return statements.map((statement) => {
    const [, phase = "", state = "", times] = SPOKEN.exec(statement) ?? [];
    const isOn = Object.hasOwn(STATES, state) ? STATES[state] : undefined;
    if (isOn === undefined) throw new SettingError(field, statement, FORM);
    if (!isPhaseOf(run.setting, phase))
      throw unknownId(field, phase, phasesOf(run.setting), "sim list phases");
    return { phase, isOn, ...stretchIn(field, times, run), by: BY };
  });
}

function stretchIn(
  field: string,
  times: string | undefined,
  { start_s, end_s }: Run,
): Pick<PhaseCorrection, "from_s" | "to_s"> {
  if (times === undefined) return { from_s: start_s };
  const ends = times.split("..");
  const [from = "", to = ""] = ends.map((end) => end.trim());
  if (ends.length > 2) throw new SettingError(field, times, "FROM..TO, or FROM alone");
  const from_s = momentIn(field, from, start_s, end_s);
  if (to === "") return { from_s };
  const to_s = momentIn(field, to, start_s, end_s);
  if (to_s <= from_s) throw new SettingError(field, times, "FROM..TO, the earlier one first");
  return { from_s, to_s };
}

const isPhaseOf = (setting: Setting, phase: string): phase is Phase =>
  (phasesOf(setting) as readonly string[]).includes(phase);

/** A run on bypass has no phase of ECMO, and the other way round; one that a run can't have would change nothing. */
function phasesOf(setting: Setting): readonly Phase[] {
  return PHASE_IDS.filter((phase) => phase.startsWith("ecmo") === (setting !== "cpb"));
}
