import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const act180To220Practice = rule({
  id: "ecmo.act180To220.practice",
  version: 2,
  kind: "practice",
  status: "secondary",
  title: { en: "ACT of 180 to 220 s with heparin", es: "ACT de 180 a 220 s con heparina" },
  rationale: {
    en: "The bedside test of heparin on ECMO.",
    es: "La prueba a pie de cama de la heparina en ECMO.",
  },
  cannotTell: {
    en: "ACT answers to platelets, dilution and temperature as well.",
    es: "El ACT responde también a plaquetas, dilución y temperatura.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.9",
    found:
      "about 1.5 times normal, where normal ends at 120 to 140 s; that 180 to 220 s is usual in many places is not from it, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("treatment.unfractionatedHeparin") },
  requires: within(signal("coag.act"), 180, 220),
  hold_s: 600,
});
