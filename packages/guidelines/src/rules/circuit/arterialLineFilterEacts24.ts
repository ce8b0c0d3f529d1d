import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const arterialLineFilterEacts24 = rule({
  id: "cpb.circuit.arterialLineFilterEacts24",
  kind: "guideline",
  status: "read",
  title: { en: "Arterial line filter used or considered", es: "Filtro de línea arterial usado o valorado" },
  rationale: {
    en: "A filter takes particles and gas out of the last meter before the aorta; for oxygenators of today the proof is thin.",
    es: "El filtro retira partículas y gas del último metro antes de la aorta; con los oxigenadores actuales las pruebas son escasas.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement. The source leaves the choice open, so a circuit without a filter is not against it. Others demand one: see the rules in conflict.",
    es: "Se basa en lo que alguien indicó, no en una medida. La fuente deja la elección abierta: un circuito sin filtro no la contradice. Otros lo exigen: vea las reglas en conflicto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 13 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl13)",
    found: "arterial line filters may be considered to lower the number of microemboli; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(fact("equipment.arterialLineFilter"), fact("equipment.arterialLineFilterConsidered")),
  severity: "info",
  conflictsWith: ["cpb.circuit.arterialLineFilterAmsect17", "cpb.circuit.arterialLineFilterShann06"],
});
