import { present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const outletPresentEacts24 = rule({
  id: "cpb.temperature.outletPresent.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial outlet temperature measured", es: "Temperatura de salida arterial medida" },
  rationale: {
    en: "What is not measured can't be kept below its limit.",
    es: "Lo que no se mide no puede mantenerse bajo su límite.",
  },
  cannotTell: {
    en: "That a number comes does not prove that the sensor sits where it should.",
    es: "Que llegue un número no prueba que el sensor esté donde debe.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.1, mandatory equipment",
    quotedIn: "PER141 §2.8",
    found: "outlet temperature monitored, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: present("circuit.temperature.arterialOutlet"),
  hold_s: 60,
});
