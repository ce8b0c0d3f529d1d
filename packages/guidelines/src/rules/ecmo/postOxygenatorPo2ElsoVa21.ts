import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const postOxygenatorPo2ElsoVa21 = rule({
  id: "ecmo.postOxygenatorPo2.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "pO2 behind the oxygenator about 150 mmHg on VA",
    es: "pO2 tras el oxigenador de unos 150 mmHg en VA",
  },
  rationale: {
    en: "The lower body gets the circuit's blood undiluted: too much oxygen harms it as too little does.",
    es: "El cuerpo inferior recibe la sangre del circuito sin diluir: el exceso de oxígeno daña como la falta.",
  },
  cannotTell: {
    en: "About is taken as 100 to 200 mmHg, which is ours. It is the circuit's blood; what reaches the brain is read at the right radial artery.",
    es: "Unos se toma como 100-200 mmHg, criterio nuestro. Es la sangre del circuito; la que llega al cerebro se lee en la radial derecha.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "part on oxygenation",
    quotedIn: "PER207 §2.3 and PMC9316319",
    found:
      "a pO2 of about 150 mmHg behind the oxygenator, as more harms what it reaches; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"] },
  requires: within(signal("blood.arterial.po2"), 100, 200, 5),
  hold_s: 600,
});
