import { event, startOf } from "../../quantity/Moment.ts";
import { signal, windowed } from "../../quantity/quantities.ts";
import { above, all, any, atLeast, below, happened, not, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

/** What must have come before what; told by what was noted and measured, so a slip of the record is among the causes. */
export const SEQUENCES: readonly Rule[] = [
  rule({
    id: "safety.heparinBeforeBypass",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Heparin noted, or an ACT above 250 s, before bypass",
      es: "Heparina anotada, o ACT superior a 250 s, antes de la circulación extracorpórea",
    },
    rationale: {
      en: "A circuit without anticoagulation clots within minutes.",
      es: "Un circuito sin anticoagulación se coagula en minutos.",
    },
    cannotTell: {
      en: "It asks that there is a sign of it, not whether it is enough. Heparin given by others and noted by nobody looks like none; another drug shows in the ACT.",
      es: "Pide que haya un indicio, no si basta. Heparina dada por otros y no anotada parece ausente; otro fármaco se ve en el ACT.",
    },
    applies: { settings: ["cpb"], phases: ["initiation"] },
    requires: any(
      happened("heparinGiven"),
      all(present("coag.act"), above(signal("coag.act"), 250)),
      all(present("coag.actCelite"), above(signal("coag.actCelite"), 250)),
    ),
    hold_s: 5,
    severity: "critical",
  }),
  rule({
    id: "safety.noProtamineOnBypass",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "No protamine while the pump runs",
      es: "Sin protamina mientras la bomba está en marcha",
    },
    rationale: {
      en: "Protamine in the circuit lets it clot while it carries the patient.",
      es: "La protamina en el circuito deja que se coagule mientras sostiene al paciente.",
    },
    cannotTell: {
      en: "Judged after two minutes of steady flow, so that volume given by the pump after weaning is none. Protamine noted at the wrong minute looks the same.",
      es: "Se juzga tras dos minutos de flujo continuo, para que el volumen dado con la bomba tras el destete no cuente. Una protamina anotada a destiempo se ve igual.",
    },
    applies: {
      settings: ["cpb"],
      phases: ["bypass"],
      where: atLeast(windowed("lowest", signal("pump.arterial.flow"), 120), 0.5),
    },
    requires: not(happened("protamineStart", startOf("bypass"))),
    hold_s: 5,
    severity: "critical",
  }),
  rule({
    id: "plausibility.clampOffBeforeEnd",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Aortic clamp released before the end of bypass",
      es: "Aorta despinzada antes del final de la circulación extracorpórea",
    },
    rationale: {
      en: "With the clamp on and the pump off the heart has no blood: the record lacks a note, or a clamp's report is wrong.",
      es: "Con la pinza puesta y la bomba parada el corazón no tiene sangre: falta una nota o el estado de la pinza es erróneo.",
    },
    cannotTell: {
      en: "It tells of the record, seldom of the patient. A short stop of the pump with the clamp on is taken for the end after two minutes.",
      es: "Habla del registro, pocas veces del paciente. Una parada breve con la pinza puesta se toma por el final a los dos minutos.",
    },
    applies: { settings: ["cpb"], phases: ["postBypass"] },
    requires: all(
      any(not(happened("crossClampOn")), happened("crossClampOff", event("crossClampOn"))),
      any(not(present("circuit.clamp.aorticCross")), below(signal("circuit.clamp.aorticCross"), 0.5)),
    ),
    hold_s: 60,
    severity: "info",
  }),
];
