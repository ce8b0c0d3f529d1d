import { signal } from "../../quantity/quantities.ts";
import { within, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cerebralHematocritTgkdc21 = rule({
  id: "cpb.arch.cerebralHematocritTgkdc21",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Hematocrit of 20 to 30 % in cerebral perfusion",
    es: "Hematocrito de 20 a 30 % en perfusión cerebral",
  },
  rationale: {
    en: "Cold blood is thick; thinner blood passes small vessels, too thin a one carries too little oxygen.",
    es: "La sangre fría es espesa; más diluida pasa los vasos pequeños, demasiado diluida lleva poco oxígeno.",
  },
  cannotTell: {
    en: "It is the last sample's, up to half an hour old.",
    es: "Es el de la última muestra, de hasta media hora.",
  },
  citation: {
    source: "TGKDC21",
    locator: "place in the source not seen",
    quotedIn: "PER245 §2.8",
    found: "hematocrit of 20 to 30 % in cerebral perfusion, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: fact("treatment.antegradeCerebralPerfusion"),
  },
  requires: within(signal("blood.hematocrit"), 20, 30, 0.5),
  hold_s: 60,
});
