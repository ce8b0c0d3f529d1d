import { derived, signal, windowed } from "../../quantity/quantities.ts";
import { all, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const do2PerVco2Desomer11 = rule({
  id: "cpb.oxygen.do2PerVco2.desomer11",
  kind: "evidence",
  status: "read",
  title: {
    en: "Oxygen delivery at least 5.3 times CO2 production",
    es: "Aporte de oxígeno de al menos 5,3 veces la producción de CO2",
  },
  rationale: {
    en: "CO2 made by tissues that lack oxygen rises against the oxygen they get.",
    es: "El CO2 de los tejidos a los que falta oxígeno sube frente al oxígeno que reciben.",
  },
  cannotTell: {
    en: "Carbon dioxide blown into the field, bicarbonate given and a change of sweep move it without any lack of oxygen; exhaust CO2 is diluted by leaks.",
    es: "El CO2 insuflado en el campo, el bicarbonato y un cambio del gas lo mueven sin falta de oxígeno; el CO2 de salida se diluye con fugas.",
  },
  citation: {
    source: "DESOMER11",
    locator: "DO2i/VCO2i (reading notes §2a, row cpb.do2vco2.5_3)",
    found: "DO2i/VCO2i of 5.3",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(
      atLeast(signal("patient.temperature.nasopharyngeal"), 35),
      atMost(windowed("range", signal("gas.sweep.flow"), 300), 0.2),
    ),
  },
  requires: atLeast(derived("derived.do2vco2"), 5.3, 0.2),
  hold_s: 180,
  severity: "info",
  conflictsWith: ["cpb.oxygen.do2PerVco2.ranucci06"],
});
