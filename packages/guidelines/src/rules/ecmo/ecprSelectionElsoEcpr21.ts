import { age_years } from "../../quantity/quantities.ts";
import { all, below, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ecprSelectionElsoEcpr21 = rule({
  id: "ecmo.ecprSelection.elsoEcpr21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "ECPR within the criteria of selection", es: "ECPR dentro de los criterios de selección" },
  rationale: {
    en: "Short times without and with low flow leave a brain to save.",
    es: "Tiempos cortos sin flujo y con bajo flujo dejan un cerebro que salvar.",
  },
  cannotTell: {
    en: "It rests on what a person stated of times and witness; the criteria are those of one consensus.",
    es: "Se basa en lo declarado sobre tiempos y testigos; los criterios son de un consenso.",
  },
  citation: {
    source: "ELSOECPR21",
    locator: "table 1",
    quotedIn: "PER207 §2.5",
    found:
      "age below 70, witnessed, no-flow below 5 min, low-flow below 60 min, ETCO2 above 10, refractory at 10 to 20 min; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"], where: fact("patient.afterEcpr") },
  requires: all(
    below(age_years, 70),
    fact("patient.arrestWitnessed"),
    fact("patient.noFlowBelow5Min"),
    fact("patient.lowFlowBelow60Min"),
    fact("patient.endTidalCo2Above10"),
    fact("patient.refractoryAt10To20Min"),
  ),
});
