import { simulatedLayout } from "@openperfusion/guidelines";
import type { CaseHappening, CaseInput } from "@openperfusion/guidelines";
import type { Engine } from "@openperfusion/physiology";
import { packFrame } from "@openperfusion/signals";
import { runCase } from "../case/runCase.ts";
import type { Course } from "../case/runCase.ts";

/** The stream that a simulated case's values come from. */
const STREAM = "simulator";

/**
 * A run as rules take a case: all that is shown, once a second, and what was done.
 */
export function* inputsOfRun(
  engine: Engine,
  course: Omit<Course, "columns" | "every_s">,
  happenings: readonly CaseHappening[],
): Generator<CaseInput> {
  const layout = simulatedLayout(engine.signals);
  let next = 0;
  for (const { time_s } of runCase(engine, { ...course, columns: [], every_s: 1 })) {
    for (; (happenings[next]?.time_s ?? Infinity) <= time_s; next++) {
      yield { kind: "happening", ...happenings[next]!, time_s };
    }
    const cells = layout.columns.map(({ signal, qualifier }) => engine.read(signal, qualifier));
    yield { kind: "frame", stream: STREAM, layout, packed: packFrame(layout, cells), time_s };
  }
}
