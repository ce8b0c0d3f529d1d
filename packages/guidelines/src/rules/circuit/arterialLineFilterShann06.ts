import { presence } from "../../rule/presence.ts";

export const arterialLineFilterShann06 = presence({
  id: "cpb.circuit.arterialLineFilterShann06",
  status: "read",
  title: { en: "Arterial line filter against emboli", es: "Filtro de línea arterial contra émbolos" },
  rationale: {
    en: "Filters lower the number of emboli that are counted in the arteries of the brain.",
    es: "Los filtros reducen los émbolos que se cuentan en las arterias cerebrales.",
  },
  cannotTell: {
    en: "The review is of 2006, when oxygenators rarely had a filter built in. Later guidance differs: see the rules in conflict.",
    es: "La revisión es de 2006, cuando pocos oxigenadores llevaban filtro integrado. Guías posteriores difieren: vea las reglas en conflicto.",
  },
  citation: {
    source: "SHANN06",
    locator: "findings on neuroprotection, arterial line filtration (bestpracticeperfusion.org summary)",
    found: "arterial line filters ought to be part of the circuit, against emboli; class I, level not seen",
  },
  grade: { scheme: "ACC/AHA", class: "I" },
  facts: ["equipment.arterialLineFilter"],
  applies: { phases: ["bypass"] },
  severity: "info",
  conflictsWith: ["cpb.circuit.arterialLineFilterEacts24", "cpb.circuit.arterialLineFilterAmsect17"],
});
