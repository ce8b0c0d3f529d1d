import { signal } from "../../quantity/quantities.ts";
import { above, any, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const noVasopressorAbove80Eacts24 = rule({
  id: "cpb.pressure.noVasopressorAbove80.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "No vasopressor to push the pressure above 80 mmHg",
    es: "Sin vasopresor para subir la presión por encima de 80 mmHg",
  },
  rationale: {
    en: "Constricted vessels raise the pressure and take flow from the organs.",
    es: "Los vasos contraídos suben la presión y quitan flujo a los órganos.",
  },
  cannotTell: {
    en: "It knows only infusions that are recorded, not boluses or drugs by hand.",
    es: "Solo conoce infusiones registradas, no bolos ni fármacos a mano.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on arterial pressure; section not seen",
    quotedIn: "PER141 §2.17",
    found: "no vasopressor to exceed 80 mmHg, class III, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: any(
      above(signal("drug.norepinephrine.infusion"), 0),
      above(signal("drug.phenylephrine.infusion"), 0),
      above(signal("drug.vasopressin.infusion"), 0),
    ),
  },
  requires: atMost(signal("patient.pressure.arterial.mean"), 80, 2),
  hold_s: 240,
  supersedes: ["cpb.pressure.noVasopressorAbove80.eacts19"],
});
