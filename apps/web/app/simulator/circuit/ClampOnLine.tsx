import type { SignalId } from "@openperfusion/signals";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { ClampSymbol } from "../../shared/circuit/ClampSymbol.tsx";
import { useClampWords } from "../machine/useClampWords.ts";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";

export interface ClampOnLineProps {
  readonly signal: SignalId;
  /** The line it sits on. */
  readonly lineName: string;
}

/** A clamp that is opened and closed where it sits in the drawing, by hand or by key. */
export function ClampOnLine({ signal, lineName }: ClampOnLineProps) {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const words = useClampWords();
  const value = useSimulator(({ controls }) => controls.get(signal)) ?? 0;
  const isClosed = value >= 1;
  const toggle = (): void => session.setControl(signal, isClosed ? 0 : 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle();
  };
  return (
    <g
      role="switch"
      tabIndex={0}
      className="clamp-on-line"
      aria-checked={isClosed}
      aria-label={t("circuit.clamp", { line: lineName, state: words(value) })}
      onClick={toggle}
      onKeyDown={onKeyDown}
    >
      <circle r="26" className="clamp-on-line__reach" />
      <ClampSymbol isClosed={value > 0.5} />
    </g>
  );
}
