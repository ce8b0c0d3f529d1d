import type { CaseStream } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { sourceNames } from "./sourceNames.ts";

/** The streams of a case: what is behind each name that the record's rows use. */
export function SourceList({ streams }: { readonly streams: readonly CaseStream[] }) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const names = sourceNames(streams);
  if (streams.length === 0) return null;
  return (
    <SidewaysScroll label={t("sources.title")}>
      <table className="case-table">
        <thead>
          <tr>
            <th scope="col">{t("record.source")}</th>
            <th scope="col">{t("sources.device")}</th>
            <th scope="col">{t("sources.origin")}</th>
            <th scope="col">{t("sources.opened")}</th>
          </tr>
        </thead>
        <tbody>
          {streams.map(({ id, profile, origin, openedAt_ms, clockZone }) => (
            <tr key={id}>
              <th scope="row">{names.get(id)}</th>
              <td>{profile.label}</td>
              <td>
                <OriginBadge origin={origin} />
              </td>
              <td>{formatDateTime(openedAt_ms, clockZone, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </SidewaysScroll>
  );
}
