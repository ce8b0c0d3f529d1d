import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const paco2NeonateElsoNeonatal20 = rule({
  id: "ecmo.paco2Neonate.elsoNeonatal20",
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial CO2 of 40 to 45 mmHg in neonates", es: "CO2 arterial de 40 a 45 mmHg en neonatos" },
  rationale: {
    en: "Less narrows the vessels of the brain.",
    es: "Menos estrecha los vasos del cerebro.",
  },
  cannotTell: {
    en: "The patient's own blood is meant, not the circuit's. Congenital hernia is managed with more.",
    es: "Se trata de la sangre propia, no la del circuito. En la hernia congénita se admite más.",
  },
  citation: {
    source: "ELSONEO20",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found:
      "PaCO2 of 40 to 45 mmHg by the sweep, which starts as high as the blood flow; the quotation names this text and the supplement of 2013 together; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO" },
  applies: { settings: ["vv", "va"], population: "neonate", phases: ["ecmoRun"] },
  requires: within(signal("blood.radialRight.pco2"), 40, 45, 0.5),
  hold_s: 600,
});
