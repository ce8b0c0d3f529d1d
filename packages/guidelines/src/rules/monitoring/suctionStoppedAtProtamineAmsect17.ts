import { signal } from "../../quantity/quantities.ts";
import { atMost, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const suctionStoppedAtProtamineAmsect17 = rule({
  id: "cpb.monitoring.suctionStoppedAtProtamine.amsect17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Cardiotomy suction stopped when protamine begins (AmSECT)",
    es: "Aspiración de cardiotomía detenida al empezar la protamina (AmSECT)",
  },
  rationale: {
    en: "Protamine in the circuit clots it when it may be needed again.",
    es: "La protamina en el circuito lo coagula cuando puede hacer falta.",
  },
  cannotTell: {
    en: "A sucker that runs without drawing blood counts as running. Numbers of the edition of 2017; a later one was not seen.",
    es: "Un aspirador que gira sin sangre cuenta como activo. Numeración de la edición de 2017; no se vio una posterior.",
  },
  citation: {
    source: "AMSECT17",
    locator: "standard 12.1 of the edition of 2017",
    quotedIn: "PER141 §2.9",
    found:
      "cardiotomy suction is stopped when protamine begins; as quoted, the standard itself was not opened",
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  applies: { settings: ["cpb"], where: happened("protamineStart") },
  requires: atMost(signal("pump.suction.flow"), 0.02),
  hold_s: 60,
});
