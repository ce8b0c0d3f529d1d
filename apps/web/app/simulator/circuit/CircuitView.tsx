import type { Assembly } from "@openperfusion/physiology";
import { useCallback, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SignalId, Text } from "@openperfusion/signals";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { CircuitDiagram } from "../../shared/circuit/CircuitDiagram.tsx";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { frameLoop } from "../../shared/live/FrameLoop.ts";
import { useSession } from "../session/SimulatorContext.ts";
import { CircuitMotion } from "./CircuitMotion.ts";
import { ClampOnLine } from "./ClampOnLine.tsx";
import { LiveRow } from "./LiveRow.tsx";

/** The circuit with its values; blood moves as it flows, and clamps are closed where they sit. */
export function CircuitView({ assembly }: { readonly assembly: Assembly }) {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (host.current === null) return undefined;
    const motion = new CircuitMotion(host.current, assembly.drawing);
    const stillness = window.matchMedia("(prefers-reduced-motion: reduce)");
    return frameLoop.paint((now_ms) =>
      motion.paint(session.samples.values, now_ms, session.store.getState().isRunning && !stillness.matches),
    );
  }, [session, assembly]);

  const renderValue = useCallback((signal: SignalId) => <LiveRow signal={signal} />, []);
  const renderClamp = useCallback(
    (signal: SignalId, label: Text) => <ClampOnLine signal={signal} lineName={textIn(label, language)} />,
    [language],
  );
  return (
    <section className="panel circuit-view" aria-labelledby="circuit-title">
      <h2 id="circuit-title">{t("circuit.title")}</h2>
      <div ref={host}>
        <SidewaysScroll label={textIn(assembly.label, language)}>
          <CircuitDiagram
            drawing={assembly.drawing}
            language={language}
            title={textIn(assembly.label, language)}
            renderValue={renderValue}
            renderClamp={renderClamp}
          />
        </SidewaysScroll>
      </div>
    </section>
  );
}
