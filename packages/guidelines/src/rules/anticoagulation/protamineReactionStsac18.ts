import { happened } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const protamineReactionStsac18 = presence({
  id: "cpb.anticoagulation.protamineReactionStsac18",
  status: "secondary",
  title: {
    en: "Severe protamine reaction: protamine stopped, bypass ready again",
    es: "Reacción grave a protamina: protamina detenida y circulación extracorpórea lista de nuevo",
  },
  rationale: {
    en: "The right heart fails against the lungs' vessels; bypass carries the patient over it, and it needs heparin again.",
    es: "El corazón derecho fracasa contra los vasos pulmonares; la circulación extracorpórea lo salva, y necesita heparina otra vez.",
  },
  cannotTell: {
    en: "Two minutes are allowed for it; that time is ours. Whether to go back on is the team's decision.",
    es: "Se conceden dos minutos; ese plazo es nuestro. Volver a circulación extracorpórea lo decide el equipo.",
  },
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.15",
    found:
      "quoted as after a severe reaction protamine stopped and return to bypass prepared (also so in docwirenews.com, reversal of anticoagulation, without level); class I, level C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  facts: ["treatment.returnToBypassReady"],
  applies: { where: happened("protamineReaction") },
  hold_s: 120,
});
