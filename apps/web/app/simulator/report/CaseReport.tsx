import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { FactSheet } from "../../shared/review/FactSheet.tsx";
import { ReviewFindings } from "../../shared/review/ReviewFindings.tsx";
import { ReviewPlaceContext } from "../../shared/review/ReviewPlace.ts";
import { ruleFinder } from "../../shared/review/ruleFinder.ts";
import { BESIDE_THE_CASE } from "../rules/besideTheCase.ts";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { caseTime } from "../values/caseTime.ts";
import { REPORT_ID, REPORT_TOGGLE_ID } from "./ReportToggle.tsx";
import { ReportBasis } from "./ReportBasis.tsx";
import { StatedFacts } from "./StatedFacts.tsx";
import "../../shared/review/review.css";
import "./report.css";

const FIND = ruleFinder([]);

/** The simulated case up to the moment when this was asked for, as the review of a recorded case shows it. */
export default function CaseReport() {
  const { t } = useTranslation("simulator");
  const { t: tReview } = useTranslation("review");
  const session = useSession();
  const report = useSimulator((state) => state.report);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: "start" });
  }, []);
  if (report === null) return null;
  const { began_s, until_s, findings, facts } = report;
  const close = (): void => {
    session.closeReport();
    document.getElementById(REPORT_TOGGLE_ID)?.focus();
  };
  return (
    <ReviewPlaceContext value={BESIDE_THE_CASE}>
      <section id={REPORT_ID} className="case-report review" aria-labelledby={titleId}>
        <header className="panel__head">
          <h2 id={titleId} ref={title} tabIndex={-1}>
            {t("report.title")}
          </h2>
          <OriginBadge origin="simulator" />
          <div className="button-row case-report__buttons">
            <button type="button" className="button button--small" onClick={() => session.drawUpReport()}>
              {t("report.again")}
            </button>
            <button type="button" className="button button--small" onClick={() => window.print()}>
              {tReview("print")}
            </button>
            <button type="button" className="button button--small" onClick={close}>
              {t("report.close")}
            </button>
          </div>
        </header>
        <p className="notice">
          <strong>{tReview("notAnAlarm")}</strong> {tReview("unreviewed")}
        </p>
        <ReportBasis report={report} />
        {findings === null ? (
          <p className="card">{t("report.notRun")}</p>
        ) : (
          <>
            <div className="case-report__facts">
              <FactSheet
                rules={findings.rules}
                isWriting={false}
                onAnswer={(answers) => {
                  session.stateFacts(answers);
                  return Promise.resolve(true);
                }}
              />
              <StatedFacts facts={facts} />
            </div>
            <ReviewFindings
              findings={findings}
              length_s={Math.max(1, until_s - began_s)}
              clock={(time_s) => caseTime(began_s + time_s)}
              find={FIND}
            />
          </>
        )}
      </section>
    </ReviewPlaceContext>
  );
}
