import { isSignalId, SIGNALS } from "@openperfusion/signals";
import type { Text } from "@openperfusion/signals";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import { FACTS } from "../vocabulary/facts.ts";
import type { FactId } from "../vocabulary/facts.ts";

/** Numbers and lacks that are no signal, event or fact. */
const OTHERS: Readonly<Record<string, Text>> = {
  age: { en: "Age", es: "Edad" },
  age_years: { en: "Age", es: "Edad" },
  weight: { en: "Weight", es: "Peso" },
  weight_kg: { en: "Weight", es: "Peso" },
  height: { en: "Height", es: "Talla" },
  height_cm: { en: "Height", es: "Talla" },
  bsa_m2: { en: "Body surface area", es: "Superficie corporal" },
  phase: { en: "Phase of the case", es: "Fase del caso" },
  systemicFlow: { en: "Flow that reaches the body", es: "Flujo que llega al cuerpo" },
  hold: { en: "Hold time", es: "Tiempo de espera" },
  slopePerMinute: { en: "Slope per minute", es: "Pendiente por minuto" },
  deviation: { en: "Standard deviation in the window", es: "Desviación estándar en la ventana" },
  range: { en: "Range in the window", es: "Amplitud en la ventana" },
  lowest: { en: "Lowest in the window", es: "Mínimo en la ventana" },
  highest: { en: "Highest in the window", es: "Máximo en la ventana" },
  mean: { en: "Mean of the window", es: "Media de la ventana" },
  log10: { en: "Decimal logarithm", es: "Logaritmo decimal" },
  sampleStep: { en: "Step from the sample before", es: "Salto desde la muestra anterior" },
  sampleInterval: { en: "Time between two samples", es: "Tiempo entre dos muestras" },
  timeSince: { en: "Time since then", es: "Tiempo desde entonces" },
  atMoment: { en: "Value at that moment", es: "Valor en ese momento" },
  baseline: { en: "Median at first", es: "Mediana inicial" },
  areaBelow: { en: "Area below the threshold", es: "Área por debajo del umbral" },
};

/** What a verdict calls by an id, in words; an id that nobody named stands as it is. */
export function nameOf(what: string): Text {
  if (isSignalId(what)) return SIGNALS[what].label;
  if (Object.hasOwn(EVENTS, what)) return EVENTS[what as EventId].label;
  if (Object.hasOwn(FACTS, what)) return FACTS[what as FactId];
  const other = OTHERS[what];
  if (other !== undefined) return other;
  const steps = what.split(" → ");
  if (steps.length === 1) return { en: what, es: what };
  const names = steps.map(nameOf);
  return { en: names.map(({ en }) => en).join(" → "), es: names.map(({ es }) => es).join(" → ") };
}
