import { presence } from "../../rule/presence.ts";

export const separateCardiotomyEacts24 = presence({
  id: "cpb.circuit.separateCardiotomyEacts24",
  status: "secondary",
  title: {
    en: "Cardiotomy reservoir apart from the venous one",
    es: "Reservorio de cardiotomía aparte del venoso",
  },
  rationale: {
    en: "Sucked-up blood is activated and full of fat; held apart, it can be washed or discarded.",
    es: "La sangre aspirada está activada y llena de grasa; apartada, puede lavarse o desecharse.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.9",
    found: "quoted as cardiotomy reservoir apart; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["equipment.separateCardiotomy"],
  applies: { phases: ["bypass"] },
});
