import { SIGNALS } from "@openperfusion/signals";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { SweepWaveform } from "../../shared/live/SweepWaveform.tsx";
import { traceExtent } from "../../shared/live/traceExtent.ts";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { LiveNumber } from "../values/LiveNumber.tsx";
import { simulatorView } from "../values/formatCell.ts";
import { PASS_S } from "./channels.ts";
import type { Channel, Scale } from "./channels.ts";
import { chooseScale } from "./chooseScale.ts";

/** A trace with its scale and its numbers. */
export function MonitorChannel({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const session = useSession();
  const speed = useSimulator((state) => state.speed);
  const window_s = PASS_S * speed;
  const trace = session.samples.traces[channel.signal];
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

const time_s = new Float64Array(4096);
const value = new Float64Array(4096);

/** The scale that suits the trace, looked at once a second. */
function useScale(channel: Channel, window_s: number): Scale {
  const trace = useSession().samples.traces[channel.signal];
  const [scale, setScale] = useState<Scale>(channel.scales[0] as Scale);
  useEffect(() => {
    const timer = window.setInterval(() => {
      const extent = traceExtent(time_s, value, trace.copyInto(time_s, value), window_s);
      if (extent !== null)
        setScale((present) => chooseScale(channel.scales, present, extent.min, extent.max));
    }, 1000);
    return () => window.clearInterval(timer);
  }, [channel, trace, window_s]);
  return scale;
}
