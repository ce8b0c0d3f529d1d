import { signal } from "../../quantity/quantities.ts";
import { above, any, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const noVasopressorAbove80Eacts19 = rule({
  id: "cpb.pressure.noVasopressorAbove80.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "No vasopressor to push the pressure above 80 mmHg (2019)",
    es: "Sin vasopresor para subir la presión por encima de 80 mmHg (2019)",
  },
  rationale: {
    en: "Constricted vessels raise the pressure and take flow from the organs.",
    es: "Los vasos contraídos suben la presión y quitan flujo a los órganos.",
  },
  cannotTell: {
    en: "It knows only infusions that are recorded. Its class was not seen, only its verb; the edition of 2024 takes its place.",
    es: "Solo conoce infusiones registradas. No se vio su clase, solo su verbo; la edición de 2024 la sustituye.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, control of MAP during CPB",
    found: "vasopressors to force MAP above 80 mmHg",
  },
  grade: { scheme: "EACTS", wording: "not recommended" },
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
  severity: "info",
});
