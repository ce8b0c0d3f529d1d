import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const noRoutineHighMapEacts24 = rule({
  id: "cpb.pressure.noRoutineHighMap.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "No high pressure as a routine against kidney injury",
    es: "Sin presión alta sistemática contra el daño renal",
  },
  rationale: {
    en: "Higher pressure as a routine did not spare the kidneys.",
    es: "La presión alta sistemática no protegió los riñones.",
  },
  cannotTell: {
    en: "It is about the plan that was chosen; a single high value does not break it.",
    es: "Trata del plan elegido; un valor alto aislado no lo incumple.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on arterial pressure; section not seen",
    quotedIn: "PER245 §2.16",
    found:
      "no routine high MAP to prevent kidney injury, class III, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "III", level: "A" },
  applies: { settings: ["cpb"], population: "adult" },
  requires: not(fact("treatment.routineHighMap")),
});
