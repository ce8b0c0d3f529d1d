import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { above, all, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ecprDistalPerfusionElsoEcpr21 = rule({
  id: "ecmo.ecprDistalPerfusion.elsoEcpr21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Distal perfusion cannula within four hours of ECPR",
    es: "Cánula de perfusión distal en las cuatro horas tras la ECPR",
  },
  rationale: {
    en: "In an arrest the leg waits; it does not wait for long.",
    es: "En la parada la pierna espera; no espera mucho.",
  },
  cannotTell: {
    en: "It rests on what somebody stated; four hours count from the start of ECMO.",
    es: "Se basa en lo declarado; las cuatro horas cuentan desde el inicio de la ECMO.",
  },
  citation: {
    source: "ELSOECPR21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.5",
    found:
      "a distal perfusion cannula within the first 4 hours; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: {
    settings: ["va"],
    population: "adult",
    phases: ["ecmoStart"],
    where: all(
      fact("patient.afterEcpr"),
      fact("equipment.femoralVa"),
      above(timeSince(startOf("ecmoRun")), 14_400),
    ),
  },
  requires: fact("equipment.distalPerfusion"),
});
