import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { simulatorView } from "../values/formatCell.ts";
import { LiveNumber } from "../values/LiveNumber.tsx";
import { RunSymbol } from "./RunSymbol.tsx";

const SHOWN: readonly SignalId[] = [
  "patient.pressure.arterial.mean",
  "pump.arterial.flow",
  "circuit.reservoir.level",
  "blood.venous.so2",
];

/**
 * The values that a change must be judged by, at the foot of a narrow screen, where the monitor has scrolled away.
 * They are read in full elsewhere, so a screen reader meets only the button.
 */
export function VitalStrip() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const isRunning = useSimulator((state) => state.isRunning);
  const isReady = useSimulator(({ phase }) => phase === "ready");
  return (
    <div className="vitals">
      <button
        type="button"
        className="button button--primary vitals__run"
        aria-label={t(isRunning ? "transport.pause" : "transport.run")}
        disabled={!isReady}
        onClick={() => (isRunning ? session.pause() : session.resume())}
      >
        <RunSymbol isRunning={isRunning} />
      </button>
      <p className="vitals__origin">
        <OriginBadge origin="simulator" />
      </p>
      <dl aria-hidden="true">
        {SHOWN.map((signal) => (
          <div key={signal}>
            <dt>
              {SIGNALS[signal].short} <span>{simulatorView(signal).symbol}</span>
            </dt>
            <dd>
              <LiveNumber signal={signal} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
