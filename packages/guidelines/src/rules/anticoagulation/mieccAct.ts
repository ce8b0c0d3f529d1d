import type { Text } from "@openperfusion/signals";
import { all, atLeast, fact } from "../../rule/conditions.ts";
import type { Condition } from "../../rule/Condition.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";
import { ACT_480, act_s } from "./act.ts";

interface MieccAct {
  readonly id: string;
  readonly surgery: Text;
  readonly where: Condition;
  readonly atLeast_s: number;
}

/** What some centers are content with on a minimally invasive circuit, by the kind of surgery. */
export function mieccAct({ id, surgery, where, atLeast_s }: MieccAct): Rule {
  return rule({
    id,
    kind: "practice",
    status: "secondary",
    title: {
      en: `MiECC in ${surgery.en}: ACT of ${atLeast_s} s or more`,
      es: `MiECC en ${surgery.es}: ACT de ${atLeast_s} s o más`,
    },
    rationale: {
      en: "A coated, closed circuit without cardiotomy suction activates clotting less.",
      es: "Un circuito recubierto y cerrado, sin aspiración de cardiotomía, activa menos la coagulación.",
    },
    cannotTell: {
      en: "It is some centers' protocol, not a recommendation with a class; the site's own protocol comes first.",
      es: "Es el protocolo de algunos centros, no una recomendación con clase; manda el protocolo del propio centro.",
    },
    citation: {
      source: "ANASTASIADIS",
      locator: "place in the source not seen",
      quotedIn: "PER141 §2.16",
      found: `ACT of ${atLeast_s} s with a minimally invasive circuit in ${surgery.en}, by local protocol, as quoted`,
    },
    applies: {
      settings: ["cpb"],
      population: "adult",
      phases: ["bypass"],
      where: all(fact("equipment.miecc"), where),
    },
    requires: atLeast(act_s, atLeast_s),
    conflictsWith: ACT_480,
  });
}
