import { any, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hemoglobinLiveEacts24 = rule({
  id: "cpb.monitoring.hemoglobinLive.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Hemoglobin or hematocrit measured all the time",
    es: "Hemoglobina o hematocrito medidos de forma continua",
  },
  rationale: {
    en: "Dilution and bleeding show at once, and delivery can be worked out.",
    es: "La dilución y el sangrado se ven enseguida y puede calcularse el aporte.",
  },
  cannotTell: {
    en: "An in-line value drifts and needs a sample to be set by.",
    es: "Un valor en línea deriva y necesita una muestra de referencia.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.1, mandatory equipment",
    quotedIn: "PER141 §2.12",
    found:
      "continuous hematocrit or hemoglobin, class I, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(
    present("blood.hematocrit", 300),
    present("blood.hemoglobin", 300),
    present("blood.inlineVenous.hematocrit", 300),
  ),
  hold_s: 300,
});
