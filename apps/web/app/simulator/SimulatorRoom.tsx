import { ASSEMBLIES, PATIENTS } from "@openperfusion/physiology";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { frameLoop } from "../shared/live/FrameLoop.ts";
import { OriginWatermark } from "../shared/live/OriginWatermark.tsx";
import { SimulatorContext } from "./session/SimulatorContext.ts";
import { SimulatorSession } from "./session/SimulatorSession.ts";
import { workerPort } from "./session/workerPort.ts";
import { SimulatorDesk } from "./SimulatorDesk.tsx";
import "./simulator.css";

const SETUP = { assembly: "cpb-adult", patient: "adult-man", seed: 1 } as const;

/** The room: a patient on a heart-lung machine, computed in a worker of this page; no network takes part. */
export default function SimulatorRoom() {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const session = useSimulatorSession();
  const assembly = ASSEMBLIES[SETUP.assembly];
  const patient = PATIENTS[SETUP.patient];
  if (assembly === undefined || patient === undefined)
    throw new RangeError("The simulator's case is not built in");

  return (
    <div className="page simulator">
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <OriginWatermark origin="simulator">
        <header className="simulator__head">
          <h1>{t("title")}</h1>
          <p>
            {textIn(assembly.label, language)} · {textIn(patient.label, language)}
          </p>
        </header>
        <SimulatorContext value={session}>
          <SimulatorDesk assembly={assembly} />
        </SimulatorContext>
      </OriginWatermark>
    </div>
  );
}

/** A session whose worker lives as long as the room is open; in a prerendered page it has none. */
function useSimulatorSession(): SimulatorSession {
  const [session] = useState(() => new SimulatorSession(workerPort, SETUP, () => performance.now()));
  useEffect(() => {
    const stop = session.start();
    const leavePen = frameLoop.paint(session.movePen);
    const leaveValues = frameLoop.paint(session.samples.painters.paint);
    return () => {
      leavePen();
      leaveValues();
      stop();
    };
  }, [session]);
  return session;
}
