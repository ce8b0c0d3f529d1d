import type { StreamState } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { pan, within, zoom } from "../../shared/chart/timeView.ts";
import type { TimeView } from "../../shared/chart/timeView.ts";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { SignalTrend } from "./SignalTrend.tsx";
import { streamBounds } from "./streamBounds.ts";
import { useRecordedUntil_ms } from "./useRecordedUntil.ts";

const SHOWN_AT_FIRST = 3;

/** Trends of a stream, one chart per chosen signal, all over the same stretch of the stream's own time. */
export function TrendView({ stream }: { readonly stream: StreamState }) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const signals = [...new Set(stream.layouts.flatMap(({ columns }) => columns.map(({ signal }) => signal)))];
  const [chosen, setChosen] = useState<readonly SignalId[]>(signals.slice(0, SHOWN_AT_FIRST));
  // Null follows the stream: all of it, and the newest as it comes.
  const [picked, setPicked] = useState<TimeView | null>(null);
  const bounds = streamBounds(stream, useRecordedUntil_ms(stream));
  const view = picked === null ? bounds : within(picked, bounds);
  const time = (time_s: number): string => formatDateTime(time_s * 1000, stream.clockZone, language);

  return (
    <div className="trends">
      <fieldset className="signal-choice">
        <legend>{t("trends.signals")}</legend>
        {signals.map((signal) => (
          <label key={signal} className="chip">
            <input
              type="checkbox"
              checked={chosen.includes(signal)}
              onChange={({ target }) =>
                setChosen(
                  signals.filter((each) => (each === signal ? target.checked : chosen.includes(each))),
                )
              }
            />
            <span title={textIn(SIGNALS[signal].label, language)}>{SIGNALS[signal].short}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="button-row">
        <legend className="visually-hidden">{t("trends.range")}</legend>
        <button
          type="button"
          className="button button--small"
          onClick={() => setPicked(pan(view, -0.5, bounds))}
        >
          ← {t("trends.earlier")}
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() => setPicked(pan(view, 0.5, bounds))}
        >
          {t("trends.later")} →
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() => setPicked(zoom(view, 0.5, 0.5, bounds))}
        >
          + {t("trends.closer")}
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() => setPicked(zoom(view, 2, 0.5, bounds))}
        >
          − {t("trends.wider")}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-pressed={picked === null}
          onClick={() => setPicked(null)}
        >
          {t("trends.all")}
        </button>
      </fieldset>
      <p className="muted">
        <output>{t("trends.shown", { from: time(view.from_s), to: time(view.to_s) })}</output>
        {stream.clockZone === "unspecified" && <> · {t("trends.noZone")}</>}
      </p>
      {chosen.map((signal) => (
        <SignalTrend
          key={signal}
          stream={stream}
          signal={signal}
          view={view}
          isWhole={picked === null}
          bounds={bounds}
          onView={setPicked}
        />
      ))}
      <p className="muted">{t("trends.help")}</p>
    </div>
  );
}
