import { signal } from "../../quantity/quantities.ts";
import { above, all, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const retrogradePressureEacts24 = rule({
  id: "cpb.cardioplegia.retrogradePressure.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Coronary sinus pressure of 30 to 50 mmHg during a retrograde dose",
    es: "Presión del seno coronario de 30 a 50 mmHg en dosis retrógrada",
  },
  rationale: {
    en: "Too little does not reach the muscle, too much tears the vein.",
    es: "Poca no llega al músculo, demasiada desgarra la vena.",
  },
  cannotTell: {
    en: "A catheter tip against the wall reads the wall.",
    es: "Una punta de catéter contra la pared mide la pared.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia; section not seen",
    quotedIn: "PER141 §2.15",
    found: "30 to 50 mmHg, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(
      above(signal("pump.cardioplegia.flow"), 50),
      within(signal("circuit.cardioplegia.route"), 0.5, 1.5),
    ),
  },
  requires: within(signal("patient.pressure.coronarySinus"), 30, 50, 2),
  hold_s: 20,
});
