import { OXYGEN_CONSTANTS } from "../../quantity/oxygen.ts";
import { derived } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const extractionHara24 = rule({
  id: "cpb.oxygen.extraction.hara24",
  kind: "evidence",
  status: "secondary",
  title: { en: "Oxygen extraction below 24.5 %", es: "Extracción de oxígeno por debajo del 24,5 %" },
  rationale: {
    en: "A higher share of delivered oxygen taken up went with kidney injury.",
    es: "Una mayor parte consumida del oxígeno aportado se asoció a daño renal.",
  },
  cannotTell: {
    en: "One cohort, as quoted; cooling lowers it, shivering and awakening raise it.",
    es: "Una cohorte, según cita; el frío la baja, los temblores y el despertar la suben.",
  },
  citation: {
    source: "HARA24",
    locator: "VO2i/DO2i; the paper was not seen",
    found: "VO2i/DO2i of 0.245, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  constants: OXYGEN_CONSTANTS,
  requires: below(derived("derived.o2er"), 24.5, 1),
  hold_s: 180,
});
