import type { Text } from "@openperfusion/signals";
import type { Rule } from "../rule/Rule.ts";

const BY_STATUS: Readonly<Record<Rule["status"], Text>> = {
  verified: { en: "verified in the full text", es: "verificada en el texto completo" },
  read: {
    en: "read at the source by the project; no clinical reviewer yet",
    es: "leída en la fuente por el proyecto; aún sin revisor clínico",
  },
  secondary: {
    en: "as quoted by another text; not checked at the source",
    es: "según otro texto que la cita; sin comprobar en la fuente",
  },
  practice: { en: "practice; no clinical reviewer yet", es: "práctica; aún sin revisor clínico" },
  device: {
    en: "device or circuit limit; no clinical reviewer yet",
    es: "límite del equipo o del circuito; aún sin revisor clínico",
  },
  plausibility: { en: "physics, or our own safety rule", es: "física, o regla de seguridad propia" },
};

/** How far a rule can be relied on, in words that every view and export shows. */
export function standingOf(rule: Rule): Text {
  if (rule.site !== undefined) {
    return { en: `this site's own: ${rule.site}`, es: `propia de este centro: ${rule.site}` };
  }
  const { verification } = rule;
  if (verification === undefined) return BY_STATUS[rule.status];
  const { by, on } = verification;
  return {
    en: `verified in the full text by ${by} on ${on}`,
    es: `verificada en el texto completo por ${by} el ${on}`,
  };
}

/** A grade as its source words it, and at second hand as a report of it; undefined where there is none. */
export function gradeOf({ grade, status }: Rule): Text | undefined {
  if (grade === undefined) return undefined;
  const words = [grade.class, grade.level, grade.wording].filter((word) => word !== undefined).join(" ");
  if (words === "") {
    return {
      en: `no class or strength seen (${grade.scheme})`,
      es: `sin clase ni fuerza vistas (${grade.scheme})`,
    };
  }
  return status === "secondary"
    ? {
        en: `reported as ${words} (${grade.scheme}), not checked`,
        es: `comunicada como ${words} (${grade.scheme}), sin comprobar`,
      }
    : { en: `${words} (${grade.scheme})`, es: `${words} (${grade.scheme})` };
}
