import { useTranslation } from "react-i18next";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import type { CaseSamples } from "../session/CaseSamples.ts";
import { caseTime } from "../values/caseTime.ts";
import { LiveText } from "../values/LiveText.tsx";
import { RestartButton } from "./RestartButton.tsx";
import { RunSymbol } from "./RunSymbol.tsx";
import { SpeedChoice } from "./SpeedChoice.tsx";

const readTime = (samples: CaseSamples): string => caseTime(samples.time_s);

/** The case's clock and everything that moves it. */
export function TransportBar() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const phase = useSimulator((state) => state.phase);
  const isRunning = useSimulator((state) => state.isRunning);
  const bookmark_s = useSimulator((state) => state.bookmark_s);
  const isReady = phase === "ready";
  return (
    <section className="transport" aria-label={t("transport.label")}>
      <button
        type="button"
        className="button button--primary transport__run"
        disabled={!isReady}
        onClick={() => (isRunning ? session.pause() : session.resume())}
      >
        <RunSymbol isRunning={isRunning} />
        {t(isRunning ? "transport.pause" : "transport.run")}
      </button>
      <p className="transport__clock">
        <span className="transport__clock-label">{t("transport.caseTime")}</span>
        <LiveText read={readTime} className="transport__time" />
      </p>
      <SpeedChoice />
      <OriginBadge origin="simulator" />
      <div className="transport__moments">
        <button
          type="button"
          className="button button--small"
          disabled={!isReady}
          onClick={() => session.keepMoment()}
        >
          {t("transport.keep")}
        </button>
        {bookmark_s !== null && (
          <button type="button" className="button button--small" onClick={() => session.returnToMoment()}>
            {t("transport.returnTo", { time: caseTime(bookmark_s) })}
          </button>
        )}
        <RestartButton />
      </div>
    </section>
  );
}
