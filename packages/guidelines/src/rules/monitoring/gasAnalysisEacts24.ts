import { presence } from "../../rule/presence.ts";

export const gasAnalysisEacts24 = presence({
  id: "cpb.monitoring.gasAnalysis.eacts24",
  version: 2,
  status: "secondary",
  title: {
    en: "Oxygen and CO2 monitored in the gas that goes in and in the gas that comes out",
    es: "Oxígeno y CO2 monitorizados en el gas de entrada y en el de salida",
  },
  rationale: {
    en: "A wrong or lost gas supply shows in the gas before it shows in the blood.",
    es: "Un suministro de gas erróneo o perdido se ve antes en el gas que en la sangre.",
  },
  cannotTell: {
    en: "A blender's setting is not a measurement of its gas.",
    es: "La consigna de un mezclador no es una medida del gas.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.3, gas supply",
    quotedIn: "PER141 §2.7",
    found:
      "O2 and CO2 of inlet and outlet gas monitored, class IIa, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  facts: ["equipment.gasAnalysis"],
  shownBy: ["gas.fio2", "gas.co2.fraction", "gas.exhaust.po2", "gas.exhaust.pco2"],
  applies: { phases: ["bypass"] },
  hold_s: 120,
});
