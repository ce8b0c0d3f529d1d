import type { StreamState } from "@openperfusion/contracts";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { useLive } from "../shared/live/liveStore.ts";
import { useGasUnit } from "./gasUnitStore.ts";
import { spokenText } from "./spokenText.ts";

const PACES_S = [0, 10, 30, 60] as const;

/** Reads a stream's values to a screen reader at the listener's own pace: every frame would be a flood. */
export function SpokenValues({ stream }: { readonly stream: StreamState }) {
  const { t } = useTranslation("consoleRoom");
  const { t: tLive } = useTranslation("live");
  const language = useLanguage();
  const gasUnit = useGasUnit((state) => state.gasUnit);
  const [pace_s, setPace_s] = useState(0);
  const [text, setText] = useState("");
  const id = useId();

  useEffect(() => {
    if (pace_s === 0) return undefined;
    const speak = (): void => {
      const known = useLive.getState();
      const values = known.tracks.get(stream.id)?.values.values() ?? [];
      setText(spokenText(stream, values, { language, t: tLive, gasUnit }, known, performance.now()));
    };
    const timer = window.setInterval(speak, pace_s * 1000);
    return () => window.clearInterval(timer);
  }, [pace_s, stream, language, tLive, gasUnit]);

  return (
    <div className="field spoken-values">
      <label htmlFor={id}>{t("spoken.label")}</label>
      <select id={id} value={pace_s} onChange={({ target }) => setPace_s(Number(target.value))}>
        {PACES_S.map((each) => (
          <option key={each} value={each}>
            {each === 0 ? t("spoken.never") : t("spoken.every", { s: each })}
          </option>
        ))}
      </select>
      <output className="visually-hidden">{pace_s === 0 ? "" : text}</output>
    </div>
  );
}
