import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { useClampWords } from "../machine/useClampWords.ts";
import type { Action } from "../session/actionLog.ts";
import { caseTime } from "../values/caseTime.ts";
import { formatCell, simulatorView } from "../values/formatCell.ts";

/** An action of the trainee in a sentence of the page's language. */
export function useActionText(): (action: Action) => string {
  const { t } = useTranslation("simulator");
  const clampWords = useClampWords();
  const language = useLanguage();
  const nameOf = (signal: SignalId): string => {
    const key = NAMES[signal];
    return key === undefined ? SIGNALS[signal].label[language] : t(key);
  };
  const valueOf = (signal: SignalId, value: number): string =>
    signal.startsWith("circuit.clamp.")
      ? clampWords(value)
      : `${formatCell(signal, value)} ${simulatorView(signal).symbol}`;
  return (action) => {
    switch (action.kind) {
      case "begin":
        return t("log.begin");
      case "control":
        return t("log.control", {
          name: nameOf(action.signal),
          from: valueOf(action.signal, action.from),
          to: valueOf(action.signal, action.to),
        });
      case "give":
        return t("log.give", { name: nameOf(action.signal), volume: action.volume_mL });
      case "stopGiving":
        return t("log.stopGiving", { name: nameOf(action.signal), volume: Math.round(action.rest_mL) });
      case "bookmark":
        return t("log.bookmark");
      case "return":
        return t("log.return", { time: caseTime(action.to_s) });
      default:
        return action satisfies never;
    }
  };
}

/** Controls that the machine's panel names in its own words; others are named as in the catalogue of signals. */
const NAMES = {
  "pump.arterial.speed": "log.pumpSpeed",
  "gas.sweep.flow": "machine.sweep",
  "gas.fio2": "machine.fio2",
  "circuit.temperature.waterSet": "machine.waterSet",
  "circuit.clamp.venousLine": "log.venousClamp",
  "circuit.clamp.arterialLine": "log.arterialClamp",
  "circuit.clamp.aorticCross": "clamp.aorticCross",
  "circuit.infusion.crystalloid": "volume.crystalloid",
  "circuit.infusion.redCells": "volume.redCells",
} as const satisfies Partial<Record<SignalId, string>> as Partial<Record<SignalId, NameKey>>;

type NameKey =
  | "log.pumpSpeed"
  | "log.venousClamp"
  | "log.arterialClamp"
  | "machine.sweep"
  | "machine.fio2"
  | "machine.waterSet"
  | "clamp.aorticCross"
  | "volume.crystalloid"
  | "volume.redCells";
