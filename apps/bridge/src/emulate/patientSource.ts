import type { SignalSource } from "@openperfusion/signals";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import type { PlannedControl } from "./controlPlan.ts";
import { inlineSignal } from "./inlineSignal.ts";

export interface PatientChoice {
  readonly assembly: string;
  readonly patient: string;
  readonly seed: number;
  readonly controls: readonly PlannedControl[];
}

/** One patient on one circuit that all emulated consoles are wired to. */
export interface PatientSource {
  /** What a console reads. */
  readonly source: SignalSource;
  /** Runs the patient up to a time of the simulation, in whole milliseconds. */
  advance(to_ms: number): void;
}

/** Throws a BridgeError that names the assembly, patient or control that there is not. */
export async function patientSource(choice: PatientChoice): Promise<PatientSource> {
  const { createEngine } = await import("@openperfusion/physiology");
  const engine = usable(() => createEngine(choice));
  const planned = [...choice.controls];
  let now_ms = 0;

  function applyDue(until_ms: number): void {
    while (planned[0] !== undefined && planned[0].at_s * 1000 <= until_ms) {
      const { control, value } = planned.shift() as PlannedControl;
      usable(() => engine.setControl(control, value));
    }
  }

  applyDue(0);
  return {
    source: (signal, _, column) => {
      const kind = column?.kind ?? "measured";
      if (kind === "measured") {
        const shown = inlineSignal(signal);
        return engine.read(engine.signals.includes(shown) ? shown : signal, column?.qualifier);
      }
      // A patient has no limits; what is set is what its controls say.
      if (kind !== "set") return "limitOff";
      return engine.controls.includes(signal) ? engine.control(signal) : "notAvailable";
    },
    advance: (to_ms) => {
      while (now_ms < to_ms) {
        const next_ms = Math.min(to_ms, Math.ceil((planned[0]?.at_s ?? Number.POSITIVE_INFINITY) * 1000));
        engine.step(Math.max(0, next_ms - now_ms));
        now_ms = Math.max(now_ms, next_ms);
        applyDue(now_ms);
      }
    },
  };
}

/** The engine names what it does not have. */
function usable<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new BridgeError("usage", reasonOf(error), { cause: error });
  }
}
