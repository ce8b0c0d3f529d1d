import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const mapVaElsoVa21 = rule({
  id: "ecmo.mapVa.elsoVa21",
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
    en: "A mean pressure says nothing of flow, and on VA much comes from the pump's own resistance to the heart.",
    es: "Una presión media nada dice del flujo, y en VA parte es la carga que la bomba impone al corazón.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "reading notes §2e, row ecmo.map",
    found: "VA 50 to 70 mmHg typical; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"] },
  requires: within(signal("patient.pressure.arterial.mean"), 50, 70, 2),
  hold_s: 240,
});
