import { presence } from "../../rule/presence.ts";

export const siliconeTubingEacts24 = presence({
  id: "cpb.circuit.siliconeTubingEacts24",
  status: "secondary",
  title: { en: "Silicone tubing in the roller pumps", es: "Tubo de silicona en las bombas de rodillos" },
  rationale: {
    en: "Silicone stays supple in the cold; its weak point is wear.",
    es: "La silicona sigue flexible en frío; su punto débil es el desgaste.",
  },
  cannotTell: {
    en: "A circuit without roller pumps has no use for it.",
    es: "Un circuito sin rodillos no lo necesita.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.6",
    found: "quoted as silicone tubing in pumps; class IIa, level C",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  facts: ["equipment.siliconePumpTubing"],
  applies: { phases: ["bypass"] },
});
