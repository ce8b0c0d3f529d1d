import { all, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const adequacySetEacts19 = rule({
  id: "cpb.oxygen.adequacySet.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "Venous saturation and lactate known together (2019)",
    es: "Saturación venosa y lactato conocidos a la vez (2019)",
  },
  rationale: {
    en: "Flow is checked against several signs of oxygenation and metabolism, not against one.",
    es: "El flujo se comprueba con varios signos de oxigenación y metabolismo, no con uno.",
  },
  cannotTell: {
    en: "Extraction, cerebral oximetry and CO2 production are named too and not asked for here; that they were there does not tell how they were weighed. Its class was not seen, only its verb; the edition of 2024 takes its place.",
    es: "También se nombran extracción, oximetría cerebral y producción de CO2, que aquí no se piden; que estuvieran no indica cómo se valoraron. No se vio su clase, solo su verbo; la edición de 2024 la sustituye.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, pump flow management",
    found: "adequacy of flow checked by SvO2, O2ER, NIRS, VCO2 and lactate",
  },
  grade: { scheme: "EACTS", wording: "should" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: all(present("blood.venous.so2"), present("blood.lactate")),
  hold_s: 300,
  severity: "info",
});
