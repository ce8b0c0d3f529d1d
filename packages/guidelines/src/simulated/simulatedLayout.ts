import { frameLayout } from "@openperfusion/signals";
import type { FrameLayout, LayoutColumn, SignalId } from "@openperfusion/signals";

/** Blood gases as the laboratory states them: the rules speak of them so. */
const GASES = /^blood\.(arterial|venous)\.(ph|pco2|po2)$/;

/**
 * The columns in which a simulated case is handed to the rules. A signal that no sensor of the circuit shows has none, so
 * that a rule that asks for it says `unknown`; what is worked out of others is worked out by whoever judges.
 */
export function simulatedLayout(signals: readonly SignalId[]): FrameLayout {
  return frameLayout(
    signals
      .filter((signal) => !signal.startsWith("derived."))
      .map((signal): LayoutColumn =>
        GASES.test(signal)
          ? { signal, kind: "measured", qualifier: "temperatureView=37C" }
          : { signal, kind: "measured" },
      ),
  );
}
