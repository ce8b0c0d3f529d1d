import { signal } from "../../quantity/quantities.ts";
import { below, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ecprHyperoxiaRegistry22 = rule({
  id: "ecmo.ecprHyperoxia.registry22",
  kind: "evidence",
  status: "read",
  title: {
    en: "Arterial pO2 below 300 mmHg in the first day after ECPR",
    es: "pO2 arterial inferior a 300 mmHg el primer día tras la ECPR",
  },
  rationale: {
    en: "Oxygen in excess adds to the injury of a brain that has just been without any.",
    es: "El exceso de oxígeno agrava el daño de un cerebro que acaba de quedarse sin él.",
  },
  cannotTell: {
    en: "An association in a registry with two gases a patient; a single center saw none with survival. The right radial artery is taken, as it is what reaches the brain.",
    es: "Asociación en un registro con dos gases por paciente; un centro no la vio con la supervivencia. Se toma la radial derecha, que es lo que llega al cerebro.",
  },
  citation: {
    source: "ECPRGAS22",
    locator: "abstract, results",
    found:
      "in 3125 adults after ECPR a PaO2 of 300 mmHg or more on ECMO went with brain injury (odds ratio 1.59, 1.20 to 2.10) and death (1.56, 1.21 to 2.06); 200 to 299 with brain injury (1.42)",
  },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"], where: fact("patient.afterEcpr") },
  requires: below(signal("blood.radialRight.po2"), 300, 5),
  hold_s: 600,
  severity: "info",
});
