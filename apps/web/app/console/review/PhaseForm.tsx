import type { JudgedCase } from "@openperfusion/contracts";
import { PHASE_IDS, PHASES } from "@openperfusion/guidelines";
import type { Phase } from "@openperfusion/guidelines";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { ClockZone } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { fieldTime, momentOf } from "./fieldTime.ts";
import type { Stating } from "./useStating.ts";

/** A person says that a phase was on or off for a stretch; that stands above what was recognized. */
export function PhaseForm({
  judged,
  zone,
  stating,
}: {
  readonly judged: JudgedCase;
  readonly zone: ClockZone;
  readonly stating: Stating;
}) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const [phase, setPhase] = useState<Phase>(judged.setting === "cpb" ? "crossClamp" : "ecmoRun");
  const [isOn, setIsOn] = useState(true);
  const [from, setFrom] = useState(() => fieldTime(judged.from_ms, zone));
  const [to, setTo] = useState(() => fieldTime(judged.to_ms, zone));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const from_ms = momentOf(from, zone);
    if (from_ms === null) return;
    void stating.state([{ kind: "phase", phase, isOn, from_ms, to_ms: momentOf(to, zone) }]);
  };
  return (
    <details className="review-part">
      <summary>{t("phases.correct")}</summary>
      <form className="basis__row" onSubmit={submit}>
        <label>
          {t("phases.phase")}
          <select value={phase} onChange={({ target }) => setPhase(target.value as Phase)}>
            {PHASE_IDS.map((id) => (
              <option key={id} value={id}>
                {textIn(PHASES[id], language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("phases.was")}
          <select value={String(isOn)} onChange={({ target }) => setIsOn(target.value === "true")}>
            <option value="true">{t("phases.on")}</option>
            <option value="false">{t("phases.off")}</option>
          </select>
        </label>
        <label>
          {t("phases.from")}
          <input
            type="datetime-local"
            step={1}
            required
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </label>
        <label>
          {t("phases.to")}
          <input type="datetime-local" step={1} value={to} onChange={({ target }) => setTo(target.value)} />
        </label>
        <button type="submit" className="button" disabled={stating.isWriting}>
          {t("basis.write")}
        </button>
      </form>
    </details>
  );
}
