import { bySource } from "@openperfusion/contracts";
import type { CaseRecord, RecordedSignal } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatCount } from "../../shared/format/formatCount.ts";
import { unitView } from "../../shared/format/unitView.ts";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { useGasUnit } from "../gasUnitStore.ts";
import { CountCells, CountHeads } from "../summary/CountCells.tsx";
import { sourceNames } from "./sourceNames.ts";

/** What is printed of a case: a row per signal and source, and beside the signal why it is that source. */
export function RecordTable({ record }: { readonly record: CaseRecord }) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const gasUnit = useGasUnit((state) => state.gasUnit);
  const names = sourceNames(record.streams);
  if (record.signals.length === 0) return <p>{t("record.empty")}</p>;
  return (
    <SidewaysScroll label={t("record.title")}>
      <table className="case-table case-record">
        <thead>
          <tr>
            <th scope="col">{t("record.signal")}</th>
            <th scope="col">{t("record.source")}</th>
            <CountHeads />
          </tr>
        </thead>
        {record.signals.map((recorded) => {
          const { signal, printed } = recorded;
          const units = unitView(signal, gasUnit);
          return (
            <tbody key={signal} data-signal={signal} data-decision={recorded.decision}>
              {printed.map((row, i) => (
                <tr key={row.stream} data-stream={row.stream}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={printed.length}>
                      {textIn(SIGNALS[signal].label, language)} <span className="muted">{units.symbol}</span>
                      <Reason recorded={recorded} record={record} names={names} />
                    </th>
                  )}
                  <td className="case-table__name">{names.get(row.stream)}</td>
                  <CountCells counts={row} units={units} language={language} />
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </SidewaysScroll>
  );
}

interface ReasonProps {
  readonly recorded: RecordedSignal;
  readonly record: CaseRecord;
  readonly names: ReadonlyMap<string, string>;
}

/** Nothing where there was nothing to choose; else who chose and what was left out, or that nobody chose. */
function Reason({ recorded: { decision, choice, printed, notPrinted }, record, names }: ReasonProps) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  if (decision === "noneChosen") {
    const shown = record.streams.filter(({ id }) => printed.some(({ stream }) => stream === id));
    const count = bySource(shown).length;
    return (
      <p className="case-record__reason">
        <strong>{count === 2 ? t("record.noneChosenOfTwo") : t("record.noneChosenOfMany", { count })}</strong>
      </p>
    );
  }
  if (choice === null) return null;
  const leftOut = notPrinted.map(({ stream, values }) =>
    t("record.withValues", {
      source: names.get(stream),
      values: t("choose.values", { count: values, formatted: formatCount(values, language) }),
    }),
  );
  const time = formatDateTime(choice.chosenAt_ms, "utc", language);
  return (
    <>
      <p className="case-record__reason">{t("record.chosen", { who: choice.chosenBy, time })}</p>
      {leftOut.length > 0 && (
        <p className="case-record__reason">{t("record.notPrinted", { sources: leftOut.join("; ") })}</p>
      )}
    </>
  );
}
