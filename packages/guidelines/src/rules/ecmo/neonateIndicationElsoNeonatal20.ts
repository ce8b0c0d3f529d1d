import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const neonateIndicationElsoNeonatal20 = rule({
  id: "ecmo.neonateIndication.elsoNeonatal20",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "ECMO for an oxygenation index above 40 in a neonate",
    es: "ECMO con índice de oxigenación superior a 40 en un neonato",
  },
  rationale: {
    en: "Above it, survival without ECMO is poor.",
    es: "Por encima la supervivencia sin ECMO es escasa.",
  },
  cannotTell: {
    en: "It rests on what a person stated, and selects for a group, not for a person.",
    es: "Se basa en lo declarado y selecciona para un grupo, no para una persona.",
  },
  citation: {
    source: "ELSONEO20",
    locator: "reading notes §2e, row ecmo.neo.oi40",
    found: "OI above 40 for more than 4 h; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["vv", "va"], population: "neonate" },
  requires: fact("patient.neonateOxygenationIndexAbove40"),
});
