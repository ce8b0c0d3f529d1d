import type { SignalId } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { ControlSlider } from "./ControlSlider.tsx";
import { useClampWords } from "./useClampWords.ts";

export interface ClampControlProps {
  readonly signal: SignalId;
  readonly label: string;
  /** Whether it can be closed in part, as a line's occluder can. */
  readonly isGradual: boolean;
}

/** A clamp: a switch that closes it at once, and where it can be closed in part, a slider. */
export function ClampControl({ signal, label, isGradual }: ClampControlProps) {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const words = useClampWords();
  const value = useSimulator(({ controls }) => controls.get(signal));
  if (value === undefined) return null;
  const isClosed = value >= 1;
  const toggle = (
    <button
      type="button"
      role="switch"
      aria-checked={isClosed}
      aria-label={t("clamp.switch", { label })}
      className="button clamp__switch"
      onClick={() => session.setControl(signal, isClosed ? 0 : 1)}
    >
      {t(isClosed ? "clamp.open" : "clamp.close")}
    </button>
  );
  return (
    <div className={isClosed ? "clamp clamp--closed" : "clamp"}>
      {isGradual ? (
        <ControlSlider signal={signal} label={label} inWords={words} />
      ) : (
        <p className="clamp__state">
          <span className="control__label">{label}</span>{" "}
          <span className="control__value">{words(value)}</span>
        </p>
      )}
      {toggle}
    </div>
  );
}
