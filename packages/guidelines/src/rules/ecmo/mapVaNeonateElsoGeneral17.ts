import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const mapVaNeonateElsoGeneral17 = rule({
  id: "ecmo.mapVaNeonate.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Mean arterial pressure of 40 to 50 mmHg in neonates on VA",
    es: "Presión arterial media de 40 a 50 mmHg en neonatos en VA",
  },
  rationale: {
    en: "Organs need pressure beside flow.",
    es: "Los órganos necesitan presión además de flujo.",
  },
  cannotTell: {
    en: "The source states what is usual, not a limit: a value outside asks for a reason, not for a drug. Weeks of gestation move it.",
    es: "La fuente dice lo habitual, no un límite: un valor fuera pide un motivo, no un fármaco. Las semanas de gestación lo cambian.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found:
      "on VA the mean pressure is expected low, 40 to 50 mmHg in neonates, as the pulse is small; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "neonate", phases: ["ecmoRun"] },
  requires: within(signal("patient.pressure.arterial.mean"), 40, 50, 2),
  hold_s: 240,
});
