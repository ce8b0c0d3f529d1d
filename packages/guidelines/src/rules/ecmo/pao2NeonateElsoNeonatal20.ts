import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const pao2NeonateElsoNeonatal20 = rule({
  id: "ecmo.pao2Neonate.elsoNeonatal20",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Arterial pO2 of 100 mmHg or less in neonates",
    es: "pO2 arterial de 100 mmHg o menos en neonatos",
  },
  rationale: {
    en: "The retina of the unripe grows wrong with too much oxygen.",
    es: "La retina inmadura crece mal con exceso de oxígeno.",
  },
  cannotTell: {
    en: "The patient's own blood is meant, at the right radial artery; the duct may make the legs' differ.",
    es: "Se trata de la sangre propia, en la radial derecha; por el ductus la de las piernas puede diferir.",
  },
  citation: {
    source: "ELSONEO20",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found:
      "PaO2 kept below 100 mmHg, flow or oxygen of the sweep lowered above it, against retinopathy of prematurity; the quotation names this text and the supplement of 2013 together; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO" },
  applies: { settings: ["vv", "va"], population: "neonate", phases: ["ecmoRun"] },
  requires: atMost(signal("blood.radialRight.po2"), 100, 2),
  hold_s: 600,
});
