import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OneOf } from "../OneOf.tsx";
import { useSimulator } from "../session/SimulatorContext.ts";
import { TrendChart } from "./TrendChart.tsx";
import { FIRST_SHOWN, TREND_GROUPS, TREND_WINDOWS_S } from "./trendGroups.ts";
import type { TrendGroup, TrendWindow } from "./trendGroups.ts";

/** The course of the case: small charts under each other on one axis of time, chosen by the reader. */
export function Trends() {
  const { t } = useTranslation("simulator");
  const signals = useSimulator((state) => state.signals);
  const [shown, setShown] = useState<ReadonlySet<TrendGroup["id"]>>(new Set(FIRST_SHOWN));
  const [window_s, setWindow] = useState<TrendWindow>(600);
  const offered = TREND_GROUPS.filter((group) => group.signals.some(([signal]) => signals.has(signal)));
  const toggle = (id: TrendGroup["id"]): void => {
    const next = new Set(shown);
    if (!next.delete(id)) next.add(id);
    setShown(next);
  };
  return (
    <section className="panel trends" aria-labelledby="trends-title">
      <header className="panel__head">
        <h2 id="trends-title">{t("trends.title")}</h2>
        <OneOf
          legend={t("trends.window")}
          options={TREND_WINDOWS_S}
          chosen={window_s}
          words={(choice) =>
            choice === null ? t("trends.whole") : t("trends.minutes", { count: choice / 60 })
          }
          onChoose={setWindow}
        />
      </header>
      <fieldset className="trends__choose">
        <legend className="visually-hidden">{t("trends.choose")}</legend>
        {offered.map(({ id }) => (
          <button
            key={id}
            type="button"
            className="button button--small"
            aria-pressed={shown.has(id)}
            onClick={() => toggle(id)}
          >
            {t(`trends.groups.${id}`)}
          </button>
        ))}
      </fieldset>
      {offered
        .filter(({ id }) => shown.has(id))
        .map((group) => (
          <TrendChart key={group.id} group={group} window_s={window_s} />
        ))}
    </section>
  );
}
