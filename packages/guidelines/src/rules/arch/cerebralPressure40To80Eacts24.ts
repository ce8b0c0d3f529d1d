import { signal } from "../../quantity/quantities.ts";
import { all, fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { antegradePerfusion, CEREBRAL_PRESSURE_RULES } from "./cerebralPerfusion.ts";

export const cerebralPressure40To80Eacts24 = rule({
  id: "cpb.arch.cerebralPressure40To80Eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Right radial pressure of 40 to 80 mmHg in cerebral perfusion",
    es: "Presión radial derecha de 40 a 80 mmHg en perfusión cerebral",
  },
  rationale: {
    en: "The right arm shows the pressure at the entry to the brain.",
    es: "El brazo derecho muestra la presión a la entrada del cerebro.",
  },
  cannotTell: {
    en: "With the cannula in the right axillary artery itself the line may read too high; the left side is not seen.",
    es: "Con la cánula en la propia axilar derecha la línea puede marcar de más; el lado izquierdo no se ve.",
  },
  citation: {
    source: "EACTS24",
    locator: "text without a class; section not seen",
    quotedIn: "PER245 §2.8",
    found: "right radial pressure of 40 to 80 mmHg in antegrade cerebral perfusion, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: all(antegradePerfusion, fact("equipment.rightArmPressure")),
  },
  requires: within(signal("patient.pressure.arterial.mean"), 40, 80, 2),
  hold_s: 120,
  conflictsWith: CEREBRAL_PRESSURE_RULES.tgkdc21,
});
