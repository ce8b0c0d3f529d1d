import { signal } from "../../quantity/quantities.ts";
import { atMost, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const suctionStoppedAtProtamineEacts24 = rule({
  id: "cpb.monitoring.suctionStoppedAtProtamine.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Cardiotomy suction stopped when protamine begins",
    es: "Aspiración de cardiotomía detenida al empezar la protamina",
  },
  rationale: {
    en: "Protamine in the circuit clots it when it may be needed again.",
    es: "La protamina en el circuito lo coagula cuando puede hacer falta.",
  },
  cannotTell: {
    en: "A sucker that runs without drawing blood counts as running.",
    es: "Un aspirador que gira sin sangre cuenta como activo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on protamine; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "stop cardiotomy suction at protamine, class IIa, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: happened("protamineStart"),
  },
  requires: atMost(signal("pump.suction.flow"), 0.02),
  hold_s: 60,
});
