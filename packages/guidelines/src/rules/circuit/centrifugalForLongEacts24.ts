import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const centrifugalForLongEacts24 = presence({
  id: "cpb.circuit.centrifugalForLongEacts24",
  status: "secondary",
  title: {
    en: "Centrifugal pump for a long bypass",
    es: "Bomba centrífuga para una circulación extracorpórea larga",
  },
  rationale: {
    en: "Hours of rollers wear tubing and red cells.",
    es: "Horas de rodillos desgastan tubos y hematíes.",
  },
  cannotTell: {
    en: "From which length on a bypass is long is not told by what was seen.",
    es: "Lo que se vio no dice desde qué duración es larga.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.6",
    found: "quoted as centrifugal pump for a long bypass; class IIa, level C",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  facts: ["equipment.centrifugalArterialPump"],
  applies: { phases: ["bypass"], where: fact("treatment.longBypass") },
});
