import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const apttElsoAnticoagulation21 = rule({
  id: "ecmo.aptt.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "aPTT of 60 to 90 s with heparin", es: "TTPa de 60 a 90 s con heparina" },
  rationale: {
    en: "Too little and the circuit clots, too much and the patient bleeds.",
    es: "Con poco coagula el circuito, con mucho sangra el paciente.",
  },
  cannotTell: {
    en: "A single assay tells little; bleeding and clots of the circuit count more.",
    es: "Una prueba sola dice poco; cuentan más el sangrado y los trombos del circuito.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.9",
    found: "1.5 to 2.5 times (60 to 90 s); as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("treatment.unfractionatedHeparin") },
  requires: within(signal("coag.aptt"), 60, 90),
  hold_s: 600,
});
