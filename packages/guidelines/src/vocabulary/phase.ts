import type { Text } from "@openperfusion/signals";

/** Stretches of a case that rules name. They overlap: a clamped heart is cooled or rewarmed while on bypass. */
export const PHASES = {
  preBypass: { en: "before bypass", es: "antes de la circulación extracorpórea" },
  cannulation: { en: "cannulation", es: "canulación" },
  initiation: { en: "start of bypass", es: "inicio de la circulación extracorpórea" },
  bypass: { en: "on bypass", es: "en circulación extracorpórea" },
  cooling: { en: "cooling", es: "enfriamiento" },
  crossClamp: { en: "aorta clamped", es: "aorta pinzada" },
  arrest: { en: "circulatory arrest", es: "parada circulatoria" },
  rewarming: { en: "rewarming", es: "recalentamiento" },
  weaning: { en: "weaning from bypass", es: "destete de la circulación extracorpórea" },
  postBypass: { en: "after bypass", es: "después de la circulación extracorpórea" },
  ecmoStart: { en: "first 24 hours of ECMO", es: "primeras 24 horas de ECMO" },
  ecmoRun: { en: "ECMO running", es: "ECMO en curso" },
  ecmoWeaning: { en: "weaning trial from ECMO", es: "prueba de destete de ECMO" },
} as const satisfies Readonly<Record<string, Text>>;

export type Phase = keyof typeof PHASES;

export const PHASE_IDS = Object.keys(PHASES) as readonly Phase[];
