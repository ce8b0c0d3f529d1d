import type { CaseHappening, CaseInput } from "@openperfusion/guidelines";
import type { Engine } from "@openperfusion/physiology";
import { frameLayout, packFrame } from "@openperfusion/signals";
import type { FrameLayout, LayoutColumn, SignalId } from "@openperfusion/signals";
import { runCase } from "../case/runCase.ts";
import type { Course } from "../case/runCase.ts";

/** Blood gases as the laboratory states them: the rules speak of them so. */
const GASES = /^blood\.(arterial|venous)\.(ph|pco2|po2)$/;

/** The stream that a simulated case's values come from. */
const STREAM = "simulator";

/**
 * A run as rules take a case: all that is shown, once a second, and what was done. A signal that no sensor of the circuit
 * shows has no column, so that a rule that asks for it says `unknown`.
 */
export function* inputsOfRun(
  engine: Engine,
  course: Omit<Course, "columns" | "every_s">,
  happenings: readonly CaseHappening[],
): Generator<CaseInput> {
  const layout = layoutOf(engine.signals);
  let next = 0;
  for (const { time_s } of runCase(engine, { ...course, columns: [], every_s: 1 })) {
    for (; (happenings[next]?.time_s ?? Infinity) <= time_s; next++) {
      yield { kind: "happening", ...happenings[next]!, time_s };
    }
    const cells = layout.columns.map(({ signal, qualifier }) => engine.read(signal, qualifier));
    yield { kind: "frame", stream: STREAM, layout, packed: packFrame(layout, cells), time_s };
  }
}

function layoutOf(signals: readonly SignalId[]): FrameLayout {
  return frameLayout(
    signals
      // What is worked out of others is worked out by whoever judges.
      .filter((signal) => !signal.startsWith("derived."))
      .map((signal): LayoutColumn =>
        GASES.test(signal)
          ? { signal, kind: "measured", qualifier: "temperatureView=37C" }
          : { signal, kind: "measured" },
      ),
  );
}
