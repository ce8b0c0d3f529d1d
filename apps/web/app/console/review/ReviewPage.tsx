import { Case, CaseReview, PATHS } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useFetched } from "../../shared/browser/useFetched.ts";
import { useHydrated } from "../../shared/browser/useHydrated.ts";
import { formatCount } from "../../shared/format/formatCount.ts";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { OriginWatermark } from "../../shared/live/OriginWatermark.tsx";
import { caseZone } from "../cases/caseZone.ts";
import { ConsoleNav } from "../ConsoleNav.tsx";
import { BasisSection } from "./BasisSection.tsx";
import { RecordedFindings } from "./RecordedFindings.tsx";
import { StretchForm } from "./StretchForm.tsx";
import "../console.css";
import "../cases/cases.css";
import "../../shared/review/review.css";
import "./basis.css";

/** A recorded case held against the rules, for people who talk it over afterwards. Nothing here is an alarm. */
export default function ReviewPage() {
  const { t } = useTranslation("review");
  const { t: tShell } = useTranslation();
  const language = useLanguage();
  const isHydrated = useHydrated();
  const [search] = useSearchParams();
  const id = isHydrated ? search.get("case") : null;
  const { data, failure, reload } = useFetched(id === null ? null : reviewAddress(id, search), CaseReview, 0);
  // A case that is too long to be reviewed at once can still be asked for a part of it.
  const refused = useFetched(id !== null && failure !== null ? PATHS.case(id) : null, Case, 0);
  return (
    <div className="page console case-review review">
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <header className="console__head">
        <h1>{t("title")}</h1>
        <p className="page__lead">{t("lead")}</p>
      </header>
      <ConsoleNav current="cases" />
      <noscript>
        <p className="notice">{tShell("needsJavaScript")}</p>
      </noscript>
      <p className="notice">
        <strong>{t("notAnAlarm")}</strong> {t("unreviewed")}
      </p>
      {isHydrated && id === null && (
        <p className="card">
          <Link to={`/${language}/console/cases`}>{t("chooseCase")}</Link>
        </p>
      )}
      {failure !== null && <p className="notice">{t("failed", { because: failure })}</p>}
      {refused.data !== null && <StretchForm about={refused.data} zone="utc" />}
      {id !== null && data === null && failure === null && <p className="card">{t("judging")}</p>}
      {data !== null && (
        <OriginWatermark origin={data.case.origin ?? "device"}>
          <ReviewHead review={data} />
          <StretchForm about={data.case} zone={caseZone(data.streams)} />
          <BasisSection review={data} onWritten={reload} />
          {data.judged === null ? (
            <p className="card">{t("settingMissing")}</p>
          ) : (
            <RecordedFindings review={data} judged={data.judged} />
          )}
        </OriginWatermark>
      )}
    </div>
  );
}

/** The whole case, or the part of it that the page's own address names. */
function reviewAddress(id: string, search: URLSearchParams): string {
  const part = new URLSearchParams();
  for (const name of ["from_ms", "to_ms"]) {
    const value = search.get(name);
    if (value !== null) part.set(name, value);
  }
  return part.size === 0 ? PATHS.caseReview(id) : `${PATHS.caseReview(id)}?${part.toString()}`;
}

function ReviewHead({ review }: { readonly review: CaseReview }) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const { title, patient, id } = review.case;
  const { judged } = review;
  const zone = caseZone(review.streams);
  return (
    <header className="case-view__head">
      <h2>
        <Link to={`/${language}/console/cases?case=${id}`}>{title}</Link>
      </h2>
      <button type="button" className="button button--small" onClick={() => window.print()}>
        {t("print")}
      </button>
      <dl className="port-line">
        <div>
          <dt>{t("patient")}</dt>
          <dd>{patient.pseudonym}</dd>
        </div>
        {judged !== null && (
          <>
            <div>
              <dt>{t("from")}</dt>
              <dd>{formatDateTime(judged.from_ms, zone, language)}</dd>
            </div>
            <div>
              <dt>{t("to")}</dt>
              <dd>{formatDateTime(judged.to_ms, zone, language)}</dd>
            </div>
            <div>
              <dt>{t("frames")}</dt>
              <dd>{formatCount(judged.frames, language)}</dd>
            </div>
          </>
        )}
      </dl>
    </header>
  );
}
