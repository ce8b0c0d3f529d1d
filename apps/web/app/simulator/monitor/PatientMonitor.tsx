import { SIGNALS } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { useSimulator } from "../session/SimulatorContext.ts";
import { LiveNumber } from "../values/LiveNumber.tsx";
import { simulatorView } from "../values/formatCell.ts";
import { CHANNELS, MONITOR_NUMBERS, PASS_S } from "./channels.ts";
import { MonitorChannel } from "./MonitorChannel.tsx";

/** The patient's monitor: dark as in the operating room, whatever the page's theme. */
export function PatientMonitor() {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const signals = useSimulator((state) => state.signals);
  const speed = useSimulator((state) => state.speed);
  const isRunning = useSimulator((state) => state.isRunning);
  return (
    <section className="monitor always-dark" aria-labelledby="monitor-title">
      <header className="monitor__head">
        <h2 id="monitor-title">{t("monitor.title")}</h2>
        <p>
          {isRunning
            ? t("monitor.pass", { time: passTime(PASS_S * speed) })
            : t("monitor.paused", { run: t("transport.run") })}
        </p>
      </header>
      {CHANNELS.filter(({ signal }) => signals.has(signal)).map((channel) => (
        <MonitorChannel key={channel.signal} channel={channel} />
      ))}
      <dl className="monitor__numbers">
        {MONITOR_NUMBERS.filter((signal) => signals.has(signal)).map((signal) => (
          <div key={signal}>
            <dt>
              <abbr title={textIn(SIGNALS[signal].label, language)}>{SIGNALS[signal].short}</abbr>
            </dt>
            <dd>
              <LiveNumber signal={signal} />{" "}
              <span className="monitor__unit">{simulatorView(signal).symbol}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The simulated time that one pass of the pen shows. */
function passTime(window_s: number): string {
  return window_s < 60 ? `${window_s} s` : `${window_s / 60} min`;
}
