import type { StreamState, StreamSummary } from "@openperfusion/contracts";
import { isSignalId, SIGNALS } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { unitView } from "../../shared/format/unitView.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useGasUnit } from "../gasUnitStore.ts";
import { CountCells, CountHeads } from "./CountCells.tsx";

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
            <CountHeads />
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
                <CountCells counts={counts} units={units} language={language} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </SidewaysScroll>
  );
}
