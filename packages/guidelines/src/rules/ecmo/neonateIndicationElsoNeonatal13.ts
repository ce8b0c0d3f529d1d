import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const neonateIndicationElsoNeonatal13 = rule({
  id: "ecmo.neonateIndication.elsoNeonatal13",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "ECMO for a neonate's respiratory failure within the criteria, first an oxygenation index above 40",
    es: "ECMO por insuficiencia respiratoria neonatal dentro de los criterios, el primero un índice de oxigenación superior a 40",
  },
  rationale: {
    en: "Where they are met, survival without ECMO is poor.",
    es: "Si se cumplen, la supervivencia sin ECMO es escasa.",
  },
  cannotTell: {
    en: "It rests on what a person stated, and selects for a group, not for a person. Failure of the heart and ECMO in an arrest have criteria of their own.",
    es: "Se basa en lo declarado y selecciona para un grupo, no para una persona. El fallo cardíaco y la ECMO en parada tienen criterios propios.",
  },
  citation: {
    source: "ELSONEO13",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found:
      "oxygenation index above 40 for more than 4 h; above 20 for more than 24 h in spite of maximal treatment, or repeated decompensation; acute decompensation with PaO2 below 40 mmHg; progressive failure with right ventricular dysfunction or high inotropes; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv", "va"], population: "neonate", where: fact("patient.respiratoryFailure") },
  requires: any(
    fact("patient.neonateOxygenationIndexAbove40"),
    fact("patient.neonateOxygenationIndexAbove20"),
    fact("patient.neonateAcuteFailure"),
  ),
});
