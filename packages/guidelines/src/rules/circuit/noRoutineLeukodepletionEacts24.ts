import { presence } from "../../rule/presence.ts";

export const noRoutineLeukodepletionEacts24 = presence({
  id: "cpb.circuit.noRoutineLeukodepletionEacts24",
  status: "read",
  title: { en: "No leukodepletion filter as a routine", es: "Sin filtro de desleucocitación de rutina" },
  rationale: {
    en: "Filters for white cells have not made patients better with membrane oxygenators.",
    es: "Los filtros de leucocitos no han mejorado a los pacientes con oxigenadores de membrana.",
  },
  cannotTell: {
    en: "A filter that is used for a reason of its own is not meant.",
    es: "No se refiere a un filtro usado por un motivo concreto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 13 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl13)",
    found:
      "leukodepletion filters as a routine with membrane oxygenators are not recommended; class III, level B",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  facts: ["equipment.leukodepletionFilterRoutine"],
  isUnwanted: true,
  applies: { phases: ["bypass"] },
  severity: "info",
});
