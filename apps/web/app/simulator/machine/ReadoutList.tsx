import type { SignalId } from "@openperfusion/signals";
import { useSimulator } from "../session/SimulatorContext.ts";
import { simulatorView } from "../values/formatCell.ts";
import { LiveNumber } from "../values/LiveNumber.tsx";

export interface ReadoutListProps {
  /** In the order of the panel; those that the case does not have are left out. */
  readonly readouts: readonly (readonly [signal: SignalId, label: string])[];
}

/** Measured values of a part of the machine, each with its unit. */
export function ReadoutList({ readouts }: ReadoutListProps) {
  const signals = useSimulator((state) => state.signals);
  return (
    <dl className="readouts">
      {readouts
        .filter(([signal]) => signals.has(signal) || signal.startsWith("derived."))
        .map(([signal, label]) => (
          <div key={signal}>
            <dt>{label}</dt>
            <dd>
              <LiveNumber signal={signal} />{" "}
              <span className="readouts__unit">{simulatorView(signal).symbol}</span>
            </dd>
          </div>
        ))}
    </dl>
  );
}
