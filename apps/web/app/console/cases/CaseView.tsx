import { CaseRecord, PATHS } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFetched } from "../../shared/browser/useFetched.ts";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { OriginWatermark } from "../../shared/live/OriginWatermark.tsx";
import { caseZone } from "./caseZone.ts";
import { ChoiceLog } from "./ChoiceLog.tsx";
import { RecordTable } from "./RecordTable.tsx";
import { SourceChooser } from "./SourceChooser.tsx";
import { SourceList } from "./SourceList.tsx";

/** A case may still run, and somebody else may choose meanwhile. */
const REFRESH_MS = 10_000;

/** One case: which sources it prints, its record, and who chose. The paper shows what the screen shows, without the form. */
export function CaseView({ id }: { readonly id: string }) {
  const { t } = useTranslation("cases");
  const { data, failure, reload } = useFetched(PATHS.caseRecord(id), CaseRecord, REFRESH_MS);
  return (
    <div className="stream-view case-view">
      {failure !== null && <p className="notice">{t("failed", { because: failure })}</p>}
      {data !== null && (
        <>
          <CaseHead record={data} />
          <OriginWatermark origin={data.case.origin ?? "device"}>
            <SourceChooser record={data} onWritten={reload} />
            <section>
              <h3>{t("record.title")}</h3>
              <SourceList streams={data.streams} />
              <p className="muted">{t("record.help")}</p>
              <RecordTable record={data} />
            </section>
            <ChoiceLog record={data} />
          </OriginWatermark>
        </>
      )}
    </div>
  );
}

function CaseHead({ record }: { readonly record: CaseRecord }) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  const { id, title, patient, from_ms, to_ms } = record.case;
  const zone = caseZone(record.streams);
  return (
    <header className="case-view__head">
      <h2>{title}</h2>
      <p className="button-row">
        <Link className="button button--small" to={`/${language}/console/cases/review?case=${id}`}>
          {t("review")}
        </Link>
        <button type="button" className="button button--small" onClick={() => window.print()}>
          {t("print")}
        </button>
      </p>
      <dl className="port-line">
        <div>
          <dt>{t("patient")}</dt>
          <dd>{patient.pseudonym}</dd>
        </div>
        <div>
          <dt>{t("from")}</dt>
          <dd>{formatDateTime(from_ms, zone, language)}</dd>
        </div>
        <div>
          <dt>{t("to")}</dt>
          <dd>{to_ms === null ? t("stillOpen") : formatDateTime(to_ms, zone, language)}</dd>
        </div>
      </dl>
    </header>
  );
}
