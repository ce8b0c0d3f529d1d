import type { StreamState, StreamSummary } from "@openperfusion/contracts";
import { isSignalId, SIGNALS } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatCount } from "../../shared/format/formatCount.ts";
import { formatValue, unitView } from "../../shared/format/unitView.ts";
import type { UnitView } from "../../shared/format/unitView.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useGasUnit } from "../gasUnitStore.ts";

const COUNTS = ["values", "notAvailable", "outOfRange", "otherStates"] as const;
const FIGURES = ["min", "max", "mean"] as const;

export interface SignalCountsProps {
  readonly stream: Pick<StreamState, "port">;
  readonly signals: StreamSummary["signals"];
  readonly language: string;
}

/** Per signal: how many values, how many of each missing state, and the values' range and mean. */
export function SignalCounts({ stream, signals, language }: SignalCountsProps) {
  const { t } = useTranslation("consoleRoom");
  const gasUnit = useGasUnit((state) => state.gasUnit);
  return (
    <SidewaysScroll label={`${t("summary.signals")}: ${stream.port}`}>
      <table className="signal-counts">
        <thead>
          <tr>
            <th scope="col">{t("summary.signal")}</th>
            {[...COUNTS, ...FIGURES].map((name) => (
              <th key={name} scope="col" className="number">
                {t(`summary.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(signals).map(([id, counts]) => {
            if (!isSignalId(id)) return null;
            const units = unitView(id, gasUnit);
            return (
              <tr key={id}>
                <th scope="row">
                  {textIn(SIGNALS[id].label, language)} <span className="muted">{units.symbol}</span>
                </th>
                {COUNTS.map((name) => (
                  <td key={name} className="number">
                    <data value={counts[name]}>{formatCount(counts[name], language)}</data>
                  </td>
                ))}
                {FIGURES.map((name) => (
                  <td key={name} className="number">
                    {figure(counts[name], name === "mean" ? meanView(units) : units)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </SidewaysScroll>
  );
}

function figure(value: number | null, units: UnitView): React.ReactNode {
  return value === null ? "–" : <data value={value}>{formatValue(value, units)}</data>;
}

/** A mean of many values resolves more than one of them; three digits at least, so that a mean near zero shows. */
function meanView(units: UnitView): UnitView {
  return { ...units, decimals: Math.max(units.decimals + 2, 3) };
}
