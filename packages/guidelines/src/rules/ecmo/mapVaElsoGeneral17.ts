import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { pastNeonate } from "../shared/ecmoAges.ts";

export const mapVaElsoGeneral17 = rule({
  id: "ecmo.mapVa.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Mean arterial pressure of 50 to 70 mmHg on VA",
    es: "Presión arterial media de 50 a 70 mmHg en VA",
  },
  rationale: {
    en: "Organs need pressure beside flow.",
    es: "Los órganos necesitan presión además de flujo.",
  },
  cannotTell: {
    en: "The source states what is usual, not a limit: a value outside asks for a reason, not for a drug. A mean pressure says nothing of flow.",
    es: "La fuente dice lo habitual, no un límite: un valor fuera pide un motivo, no un fármaco. Una presión media nada dice del flujo.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found:
      "on VA the mean pressure is expected low, 50 to 70 mmHg in children and adults, as the pulse is small; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], phases: ["ecmoRun"], where: pastNeonate },
  requires: within(signal("patient.pressure.arterial.mean"), 50, 70, 2),
  hold_s: 240,
  conflictsWith: ["ecmo.ecprMap.elsoEcpr21", "ecmo.vaWeanMap.elsoVa21", "ecmo.vaWeanStartMap.elsoVa21"],
});
