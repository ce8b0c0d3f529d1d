import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const pao2From100To150Saudi26 = rule({
  id: "cpb.oxygen.pao2From100To150.saudi26",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Arterial oxygen tension of 100 to 150 mmHg",
    es: "Presión arterial de oxígeno de 100 a 150 mmHg",
  },
  rationale: {
    en: "A local target that avoids both want and needless excess of oxygen.",
    es: "Un objetivo local que evita tanto la falta como el exceso innecesario de oxígeno.",
  },
  cannotTell: {
    en: "A trial of 50 patients saw no difference between targets of 130–150 and 200–220 mmHg; a value outside is not by itself harm.",
    es: "Un ensayo de 50 pacientes no vio diferencia entre objetivos de 130–150 y 200–220 mmHg; un valor fuera no es daño por sí mismo.",
  },
  citation: {
    source: "SAUDI26",
    locator: "target of PaO2; section not seen",
    quotedIn: "PER245 §2.16",
    found: "100 to 150 mmHg, as quoted",
  },
  seeAlso: ["SMIT16"],
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: within(signal("blood.arterial.po2"), 100, 150, 5),
  hold_s: 300,
});
