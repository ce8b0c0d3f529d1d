import type { SignalId } from "@openperfusion/signals";
import type { ReactNode } from "react";
import { useSimulator } from "../session/SimulatorContext.ts";
import { simulatorView } from "./formatCell.ts";
import { LiveNumber } from "./LiveNumber.tsx";

export interface ReadoutListProps {
  /** In the order in which they are shown; those that the case does not have are left out. */
  readonly readouts: readonly (readonly [signal: SignalId, label: ReactNode])[];
  readonly className?: string;
}

/** Values that follow the case, each with its name and unit. */
export function ReadoutList({ readouts, className }: ReadoutListProps) {
  const signals = useSimulator((state) => state.signals);
  return (
    <dl className={className === undefined ? "readouts" : `readouts ${className}`}>
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
