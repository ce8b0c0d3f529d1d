import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { OneOf } from "../OneOf.tsx";
import { simulatorView } from "../values/formatCell.ts";
import { LiveGas } from "../values/LiveGas.tsx";
import { ReadoutList } from "../values/ReadoutList.tsx";
import { GAS_QUANTITIES } from "../worker/gasColumns.ts";
import type { GasView } from "../worker/gasColumns.ts";

const CHEMISTRY: readonly SignalId[] = [
  "blood.hemoglobin",
  "blood.hematocrit",
  "blood.potassium",
  "blood.lactate",
  "blood.glucose",
  "blood.ionizedCalcium",
  "blood.sodium",
];

const VIEWS: readonly GasView[] = ["temperatureView=37C", "temperatureView=actual"];

/** Arterial and venous gases, at the temperature that the reader asks for and the table says. */
export function BloodGases() {
  const { t } = useTranslation("simulator");
  const [view, setView] = useState<GasView>("temperatureView=37C");
  return (
    <section className="panel gases" aria-labelledby="gases-title">
      <h2 id="gases-title">{t("gases.title")}</h2>
      <OneOf
        legend={t("gases.view")}
        options={VIEWS}
        chosen={view}
        words={(each) => t(each === "temperatureView=37C" ? "gases.at37" : "gases.atActual")}
        onChoose={setView}
      />
      <GasTable view={view} />
      <Chemistry />
    </section>
  );
}

function GasTable({ view }: { readonly view: GasView }) {
  const { t } = useTranslation("simulator");
  return (
    <table className="gases__table">
      <caption className="muted">
        {t(view === "temperatureView=37C" ? "gases.caption37" : "gases.captionActual")}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("gases.quantity")}</span>
          </th>
          <th scope="col">{t("gases.arterial")}</th>
          <th scope="col">{t("gases.venous")}</th>
          <th scope="col">
            <span className="visually-hidden">{t("gases.unit")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {GAS_QUANTITIES.map(({ quantity, name }) => {
          const { symbol } = simulatorView(`blood.arterial.${quantity}`);
          return (
            <tr key={quantity}>
              <th scope="row">{name}</th>
              <td>
                <LiveGas signal={`blood.arterial.${quantity}`} view={view} />
              </td>
              <td>
                <LiveGas signal={`blood.venous.${quantity}`} view={view} />
              </td>
              <td className="gases__unit">{symbol === name ? "" : symbol}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Chemistry() {
  const language = useLanguage();
  return (
    <ReadoutList readouts={CHEMISTRY.map((signal) => [signal, textIn(SIGNALS[signal].label, language)])} />
  );
}
