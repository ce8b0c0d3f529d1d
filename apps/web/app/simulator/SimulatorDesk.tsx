import type { Assembly } from "@openperfusion/physiology";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { BloodGases } from "./blood/BloodGases.tsx";
import { DerivedValues } from "./blood/DerivedValues.tsx";
import { CircuitView } from "./circuit/CircuitView.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { ActionList } from "./log/ActionList.tsx";
import { HeartLungMachine } from "./machine/HeartLungMachine.tsx";
import { PatientMonitor } from "./monitor/PatientMonitor.tsx";
import { RulesNow } from "./rules/RulesNow.tsx";
import { useSimulator } from "./session/SimulatorContext.ts";
import { SpokenChanges } from "./SpokenChanges.tsx";
import { VitalStrip } from "./transport/VitalStrip.tsx";
import { TransportBar } from "./transport/TransportBar.tsx";
import { Trends } from "./trends/Trends.tsx";

/** With the texts of all rules, which the desk itself does without. */
const CaseReport = lazy(() => import("./report/CaseReport.tsx"));

/** What stands in front of the trainee: the case's clock, the patient's monitor, the machine, and what is known of the blood. */
export function SimulatorDesk({ assembly }: { readonly assembly: Assembly }) {
  const { t } = useTranslation("simulator");
  const { t: tShell } = useTranslation();
  const phase = useSimulator((state) => state.phase);
  const isReportOpen = useSimulator(({ report }) => report !== null);
  const isLoaded = useSimulator(({ signals }) => signals.size > 0);
  return (
    <>
      <noscript>
        <p className="notice">{tShell("needsJavaScript")}</p>
      </noscript>
      <TransportBar />
      <FailureNotice />
      <SpokenChanges />
      {phase === "starting" && <p className="notice">{t("starting")}</p>}
      {isLoaded && (
        <div className="desk">
          <div className="desk__monitor">
            <PatientMonitor />
          </div>
          <div className="desk__machine">
            <HeartLungMachine />
          </div>
          <div className="desk__circuit">
            <CircuitView assembly={assembly} />
            <Trends />
          </div>
          <div className="desk__values">
            <BloodGases />
            <DerivedValues />
            <RulesNow />
            <ActionList />
          </div>
        </div>
      )}
      {isReportOpen && (
        <Suspense fallback={null}>
          <CaseReport />
        </Suspense>
      )}
      {isLoaded && <VitalStrip />}
    </>
  );
}
