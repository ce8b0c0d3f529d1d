import { presence } from "../../rule/presence.ts";

export const shedBloodDiscardedEacts19 = presence({
  id: "cpb.circuit.shedBloodDiscardedEacts19",
  status: "read",
  title: { en: "Shed mediastinal blood discarded", es: "Sangre mediastínica desechada" },
  rationale: {
    en: "Blood from the pericardium carries fat, debris and activated clotting factors.",
    es: "La sangre del pericardio lleva grasa, restos y factores de coagulación activados.",
  },
  cannotTell: {
    en: "The guideline of 2024 also allows cell salvage and supersedes this one.",
    es: "La guía de 2024 admite también el recuperador y sustituye a esta.",
  },
  citation: {
    source: "EACTS19",
    locator: "official summary, Medscape 920531",
    found: "shed blood should be discarded; class not seen",
  },
  grade: { scheme: "EACTS", wording: "should" },
  facts: ["treatment.shedBloodDiscarded"],
  applies: { phases: ["bypass", "postBypass"] },
  severity: "info",
});
