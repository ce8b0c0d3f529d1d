import type { Text } from "@openperfusion/signals";
import type { SourceKey } from "../bibliography.ts";

/** A statement of a source, or of many, that is no rule here, and why. */
export interface NotRule {
  readonly id: string;
  readonly what: Text;
  readonly why: Text;
  readonly source?: SourceKey;
}

/** What a reader may look for among the rules in vain. */
export const NOT_RULES: readonly NotRule[] = [
  {
    id: "arch.hypothermiaClasses",
    what: {
      en: "Classes of hypothermia by core temperature: mild 28.1 to 34, high-moderate 24.1 to 28, low-moderate 20.1 to 24, deep 14.1 to 20, profound 14 °C or less",
      es: "Clases de hipotermia por temperatura central: leve 28,1 a 34, moderada alta 24,1 a 28, moderada baja 20,1 a 24, profunda 14,1 a 20, extrema 14 °C o menos",
    },
    why: {
      en: "They are names: nothing can be met or broken. The rules on arrest use them to say when they speak.",
      es: "Son nombres: nada se cumple ni se incumple. Las reglas sobre la parada los usan para decir cuándo hablan.",
    },
    source: "EACTS24",
  },
  {
    id: "oxygen.areaBelow280",
    what: {
      en: "Area and time of oxygen delivery below 280 mL/min/m²",
      es: "Área y tiempo de aporte de oxígeno por debajo de 280 mL/min/m²",
    },
    why: {
      en: "No cut was taken over from a study; the report of a case shows the figures and judges nothing by them.",
      es: "No se adoptó ningún corte de un estudio; el informe de un caso muestra las cifras y no juzga con ellas.",
    },
    source: "NEWLAND17",
  },
  {
    id: "blood.lactateRise",
    what: { en: "Lactate that rises on bypass", es: "Lactato que sube durante la circulación extracorpórea" },
    why: {
      en: "No source that was seen says by how much and how fast; the rule on its level stands alone.",
      es: "Ninguna fuente vista dice cuánto ni con qué rapidez; la regla sobre su nivel va sola.",
    },
  },
  {
    id: "monitoring.nirsAsymmetry",
    what: {
      en: "Difference between the two sides of cerebral saturation",
      es: "Diferencia entre ambos lados de la saturación cerebral",
    },
    why: {
      en: "The figure is known to us from memory alone, and such figures are in no rule.",
      es: "Solo conocemos la cifra de memoria, y esas cifras no están en ninguna regla.",
    },
  },
];
