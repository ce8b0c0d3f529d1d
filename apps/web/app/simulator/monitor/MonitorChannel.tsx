import { SIGNALS } from "@openperfusion/signals";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { SweepWaveform } from "../../shared/live/SweepWaveform.tsx";
import { useNow_ms } from "../../shared/live/useNow.ts";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { LiveNumber } from "../values/LiveNumber.tsx";
import { simulatorView } from "../values/formatCell.ts";
import { PASS_S } from "./channels.ts";
import type { Channel, Scale } from "./channels.ts";
import { chooseScale } from "./chooseScale.ts";
import { traceExtent } from "./traceExtent.ts";

/** A trace with its scale and its numbers. */
export function MonitorChannel({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const session = useSession();
  const speed = useSimulator((state) => state.speed);
  const window_s = PASS_S * speed;
  const trace = session.traces[channel.signal];
  const [min, max] = useScale(channel, window_s);
  const { label, short } = SIGNALS[channel.signal];
  const unit = simulatorView(channel.signal).symbol;
  return (
    <div className={`channel channel${channel.color}`}>
      <div className="channel__trace">
        <p className="channel__name">
          <strong>{short}</strong> <span>{unit}</span>
        </p>
        <p className="channel__scale" aria-hidden="true">
          <span>{max}</span>
          <span>{min}</span>
        </p>
        <SweepWaveform
          label={t("monitor.trace", { label: textIn(label, language), unit, min, max, window_s })}
          trace={trace}
          window_s={window_s}
          range={[min, max]}
          colorToken={channel.color}
          height_px={channel.height_px}
        />
      </div>
      <div className="channel__numbers">
        <p className="channel__mean">
          <span className="visually-hidden">{textIn(SIGNALS[channel.mean].label, language)}</span>
          <LiveNumber signal={channel.mean} />
          <span className="visually-hidden">{unit}</span>
        </p>
        {channel.extremes !== undefined && (
          <p className="channel__extremes">
            <span className="visually-hidden">{t("monitor.extremes")}</span>
            <LiveNumber signal={channel.extremes[0]} />/<LiveNumber signal={channel.extremes[1]} />
          </p>
        )}
      </div>
    </div>
  );
}

/** The scale, looked at once a second. */
function useScale(channel: Channel, window_s: number): Scale {
  const trace = useSession().traces[channel.signal];
  const [scale, setScale] = useState<Scale>(channel.scales[0] as Scale);
  const now_ms = useNow_ms();
  const [looked_ms, setLooked] = useState(-1);
  if (now_ms !== looked_ms) {
    setLooked(now_ms);
    const extent = traceExtent(trace, window_s);
    const better = extent === null ? scale : chooseScale(channel.scales, scale, ...extent);
    if (better !== scale) setScale(better);
  }
  return scale;
}
