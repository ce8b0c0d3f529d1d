import type { CaseStream, RecordSource } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "../../shared/format/formatCount.ts";
import { formatValue, unitView } from "../../shared/format/unitView.ts";
import type { UnitView } from "../../shared/format/unitView.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { useGasUnit } from "../gasUnitStore.ts";
import type { ChoosableSignal } from "./choosable.ts";
import { sourceNames } from "./sourceNames.ts";

export interface SignalSourcesProps {
  readonly choice: ChoosableSignal;
  readonly streams: readonly CaseStream[];
  /** Undefined while nobody touched it. */
  readonly picked: string | null | undefined;
  readonly onPick: (stream: string | null) => void;
}

/** The sources of one signal side by side, each with what it measured, to pick one or none. */
export function SignalSources({ choice, streams, picked, onPick }: SignalSourcesProps) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const gasUnit = useGasUnit((state) => state.gasUnit);
  const group = useId();
  const { signal, sources, current } = choice;
  const units = unitView(signal, gasUnit);
  const names = sourceNames(streams);
  const marked = picked === undefined ? current : picked;
  return (
    <fieldset className="signal-sources" data-signal={signal}>
      <legend>{textIn(SIGNALS[signal].label, language)}</legend>
      {sources.map(({ stream, rows }) => (
        <label key={stream} className="signal-sources__one">
          <input
            type="radio"
            name={group}
            value={stream}
            checked={marked === stream}
            onChange={() => onPick(stream)}
          />
          <span>
            {rows.map((row) => {
              const { profile, origin } = streams.find(({ id }) => id === row.stream)!;
              return (
                <span key={row.stream} className="signal-sources__session">
                  <span>
                    {profile.label}, {names.get(row.stream)}
                  </span>
                  <OriginBadge origin={origin} />
                  <SourceValues row={row} units={units} />
                </span>
              );
            })}
          </span>
        </label>
      ))}
      <label className="signal-sources__one">
        <input type="radio" name={group} value="" checked={marked === null} onChange={() => onPick(null)} />
        <span>{t("choose.none")}</span>
      </label>
    </fieldset>
  );
}

function SourceValues({ row, units }: { readonly row: RecordSource; readonly units: UnitView }) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const { values, min, max } = row;
  const range =
    min === null || max === null
      ? ""
      : `, ${t("choose.range", { min: formatValue(min, units), max: formatValue(max, units), unit: units.symbol })}`;
  return (
    <span className="muted">
      {t("choose.values", { count: values, formatted: formatCount(values, language) })}
      {range}
    </span>
  );
}
