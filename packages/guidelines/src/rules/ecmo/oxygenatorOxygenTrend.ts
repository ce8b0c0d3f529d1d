import { ratio, signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { oxygenatorBaseline } from "../shared/oxygenatorBaseline.ts";

const fraction = signal("gas.fio2");
const tensionPerFraction = ratio(signal("blood.arterial.po2"), fraction);

export const oxygenatorOxygenTrend = rule({
  id: "ecmo.oxygenatorOxygenTrend.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "pO2 behind the oxygenator on pure oxygen not below half of what it was when new to the case",
    es: "pO2 tras el oxigenador con oxígeno puro no inferior a la mitad de la inicial",
  },
  rationale: {
    en: "A membrane that clots or floods gives less oxygen at the same gas.",
    es: "Una membrana con trombos o encharcada da menos oxígeno con el mismo gas.",
  },
  cannotTell: {
    en: "The trend is the sign; half as the limit is ours, and so is the baseline: the median of the first ten minutes on ECMO or after a noted change, per fraction of oxygen. More flow and darker blood lower it too. It speaks from 95 % oxygen on.",
    es: "El signo es la tendencia; la mitad como límite es nuestra, como la referencia: la mediana de los diez primeros minutos en ECMO o tras un cambio anotado, por fracción de oxígeno. Más flujo y sangre más oscura también la bajan. Habla desde el 95 % de oxígeno.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.8",
    found: "a falling pO2 behind the oxygenator is a sign that it fails, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: atLeast(fraction, 0.95) },
  requires: atLeast(ratio(tensionPerFraction, oxygenatorBaseline(tensionPerFraction)), 0.5, 0.02),
  hold_s: 600,
});
