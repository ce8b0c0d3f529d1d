import type { CaseRecord } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { sourceNames } from "./sourceNames.ts";

/** Who chose what and when, those choices too that no longer hold. */
export function ChoiceLog({ record }: { readonly record: CaseRecord }) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const names = sourceNames(record.streams);
  const { sourceChoices } = record.case;
  if (sourceChoices.length === 0) return null;
  return (
    <section>
      <h3>{t("log.title")}</h3>
      <SidewaysScroll label={t("log.title")}>
        <table className="case-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t("log.number")}
              </th>
              <th scope="col">{t("log.time")}</th>
              <th scope="col">{t("log.who")}</th>
              <th scope="col">{t("record.signal")}</th>
              <th scope="col">{t("log.chosen")}</th>
            </tr>
          </thead>
          <tbody>
            {sourceChoices.map(({ number, signal, stream, chosenBy, chosenAt_ms }) => (
              <tr key={number}>
                <td className="number">{number}</td>
                <td>{formatDateTime(chosenAt_ms, "utc", language)}</td>
                <td>{chosenBy}</td>
                <td>{textIn(SIGNALS[signal].label, language)}</td>
                <td>{stream === null ? t("log.takenBack") : names.get(stream)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </section>
  );
}
