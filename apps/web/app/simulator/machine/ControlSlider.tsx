import type { SignalId } from "@openperfusion/signals";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { formatCell, simulatorView } from "../values/formatCell.ts";
import { controlOf, stepped } from "./controlOf.ts";

export interface ControlSliderProps {
  readonly signal: SignalId;
  readonly label: string;
  /** Steps that one press of − or + moves. */
  readonly buttonSteps?: number;
  /** The value in words, where a number with its unit is not what one says. */
  readonly inWords?: (value: number) => string;
}

/** A control of the machine: a native slider with − and + beside it, for fingers, keys and screen readers. */
export function ControlSlider({ signal, label, buttonSteps = 1, inWords }: ControlSliderProps) {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const value = useSimulator(({ controls }) => controls.get(signal));
  const id = useId();
  if (value === undefined) return null;
  const { min, max, step } = controlOf(signal);
  const unit = simulatorView(signal).symbol;
  const number = formatCell(signal, value);
  const words = inWords?.(value) ?? `${number} ${unit}`.trim();
  const move = (steps: number): void => session.setControl(signal, stepped(signal, value, steps));
  return (
    <div className="control">
      <label htmlFor={id} className="control__label">
        {label}
      </label>
      <output htmlFor={id} className="control__value" aria-hidden="true">
        {inWords === undefined ? (
          <>
            {number} <span className="control__unit">{unit}</span>
          </>
        ) : (
          words
        )}
      </output>
      <button
        type="button"
        className="control__step"
        aria-label={t("control.less", { label })}
        disabled={value <= min}
        onClick={() => move(-buttonSteps)}
      >
        −
      </button>
      <input
        id={id}
        type="range"
        className="control__slider"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => session.setControl(signal, stepped(signal, event.target.valueAsNumber, 0))}
      />
      <button
        type="button"
        className="control__step"
        aria-label={t("control.more", { label })}
        disabled={value >= max}
        onClick={() => move(buttonSteps)}
      >
        +
      </button>
    </div>
  );
}
