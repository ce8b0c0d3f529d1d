import { all, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const gasAnalysisEacts24 = rule({
  id: "cpb.monitoring.gasAnalysis.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen of the inlet gas and CO2 of the outlet gas monitored",
    es: "Oxígeno del gas de entrada y CO2 del gas de salida monitorizados",
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
    found:
      "O2 and CO2 of inlet and outlet gas monitored, class IIa, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: all(present("gas.fio2"), present("gas.exhaust.pco2")),
  hold_s: 120,
});
