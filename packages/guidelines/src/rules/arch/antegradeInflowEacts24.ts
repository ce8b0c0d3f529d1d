import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const antegradeInflowEacts24 = presence({
  id: "cpb.arch.antegradeInflowEacts24",
  status: "secondary",
  title: {
    en: "Antegrade arterial inflow in surgery of the aorta",
    es: "Entrada arterial anterógrada en cirugía de la aorta",
  },
  rationale: {
    en: "Flow from the groin can carry debris up the aorta or fill the false lumen of a dissection.",
    es: "El flujo desde la ingle puede arrastrar restos aorta arriba o llenar la falsa luz de una disección.",
  },
  cannotTell: {
    en: "In an emergency the fastest access may be the right one.",
    es: "En una urgencia el acceso más rápido puede ser el correcto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as antegrade arterial inflow in aortic surgery; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["equipment.antegradeArterialInflow"],
  applies: { phases: ["bypass"], where: fact("treatment.aorticSurgery") },
});
