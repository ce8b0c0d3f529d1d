import type { Moment } from "../quantity/Moment.ts";
import type { Quantity, WindowFigure } from "../quantity/Quantity.ts";
import { EVENTS } from "../vocabulary/event.ts";
import { PHASES } from "../vocabulary/phase.ts";
import { quoted } from "./Language.ts";
import type { Language } from "./Language.ts";
import { namedQuantity, perWeightFlow } from "./namedQuantities.ts";
import { nameOf } from "./nameOf.ts";
import { durationText, numberText } from "./numberText.ts";

const SIGNS = { sum: " + ", difference: " − ", product: " × ", ratio: " ÷ " } as const;

/** A quantity as a formula in words. */
export function quantityText(quantity: Quantity, language: Language): string {
  const named = namedQuantity(quantity);
  if (named !== undefined) return named.name[language];
  const flow = perWeightFlow(quantity);
  if (flow !== undefined) return `${quantityText(flow, language)} ${WORDS[language].perWeight}`;
  switch (quantity.kind) {
    case "signal": {
      const setPoint = quantity.valueKind === "set" ? ` (${WORDS[language].set})` : "";
      return `${nameOf(quantity.signal)[language]}${setPoint}`;
    }
    case "derived":
      return nameOf(quantity.signal)[language];
    case "ifFitted":
      return `${nameOf(quantity.signal)[language]} (${WORDS[language].ifFitted})`;
    case "sampleStep":
      return WORDS[language][quantity.figure](nameOf(quantity.signal)[language]);
    case "systemicFlow":
      return nameOf("systemicFlow")[language];
    case "patient":
      return nameOf(quantity.what)[language];
    case "constant":
      return numberText(quantity.value);
    case "sum":
    case "difference":
    case "product":
    case "ratio":
      return chain(quantity.kind, quantity.of, language);
    case "least":
    case "greatest":
      return `${WORDS[language][quantity.kind]} ${quantity.of.map((of) => quantityText(of, language)).join(", ")}`;
    case "magnitude":
      return `|${quantityText(quantity.of, language)}|`;
    case "log10":
      return `log₁₀ (${quantityText(quantity.of, language)})`;
    case "window": {
      const { figure, window_s, of } = quantity;
      return `${FIGURES[figure][language]} ${durationText(window_s)}: ${quantityText(of, language)}`;
    }
    case "atMoment":
      return `${inner(quantity.of, language)}, ${WORDS[language].at} ${momentsText(quantity.moments, language)}`;
    case "baseline": {
      const { of, window_s, moments } = quantity;
      const first =
        window_s > 1 ? `${WORDS[language].baseline} ${durationText(window_s)}` : WORDS[language].first;
      return `${first}, ${WORDS[language].since} ${momentsText(moments, language)}: ${quantityText(of, language)}`;
    }
    case "areaBelow": {
      const { of, threshold, since } = quantity;
      return `${WORDS[language].area} ${numberText(threshold)} (${quantityText(of, language)}), ${WORDS[language].since} ${momentsText(since, language)}`;
    }
    case "timeSince":
      return `${WORDS[language].timeSince} ${momentsText(quantity.moments, language)}`;
    case "total":
    default:
      return `${WORDS[language].total} ${quoted(EVENTS[quantity.event].label[language], language)}`;
  }
}

/** Points that times are counted from; of several the latest that has come. */
export function momentsText(moments: readonly Moment[], language: Language): string {
  const names = moments.map((moment) => momentText(moment, language));
  return names.length === 1 ? names[0]! : `${WORDS[language].latest} ${names.join(", ")}`;
}

function momentText(moment: Moment, language: Language): string {
  switch (moment.kind) {
    case "event":
      return quoted(EVENTS[moment.event].label[language], language);
    case "phase":
      return `${WORDS[language].beginning} ${quoted(PHASES[moment.phase][language], language)}`;
    case "sample":
      return `${WORDS[language].sample} ${nameOf(moment.signal)[language]}`;
    case "start":
    default:
      return WORDS[language].start;
  }
}

function chain(kind: keyof typeof SIGNS, of: readonly Quantity[], language: Language): string {
  const [first, second] = of;
  // A zero to subtract from only turns the sign.
  if (kind === "difference" && first?.kind === "constant" && first.value === 0 && second !== undefined) {
    return `−${inner(second, language)}`;
  }
  return of.map((part) => inner(part, language)).join(SIGNS[kind]);
}

/** As a part of a larger formula. */
function inner(quantity: Quantity, language: Language): string {
  const text = quantityText(quantity, language);
  const isWhole =
    namedQuantity(quantity) !== undefined ||
    [
      "signal",
      "derived",
      "systemicFlow",
      "patient",
      "constant",
      "magnitude",
      "log10",
      "ifFitted",
      "total",
    ].includes(quantity.kind);
  return isWhole ? text : `(${text})`;
}

const FIGURES: Readonly<Record<WindowFigure, Readonly<Record<Language, string>>>> = {
  slopePerMinute: { en: "Slope per minute over", es: "Pendiente por minuto en" },
  deviation: { en: "Standard deviation over", es: "Desviación estándar en" },
  range: { en: "Range over", es: "Amplitud en" },
  lowest: { en: "Lowest over", es: "Mínimo en" },
  highest: { en: "Highest over", es: "Máximo en" },
  mean: { en: "Mean over", es: "Media en" },
};

const WORDS = {
  en: {
    perWeight: "by body weight",
    set: "as set",
    least: "Lowest of",
    greatest: "Highest of",
    at: "at",
    size: (signal: string): string => `Step of ${signal} from the sample before`,
    interval_s: (signal: string): string => `Time between two samples of ${signal}`,
    ifFitted: "0 where there is none",
    baseline: "Median of the first",
    first: "First value",
    area: "Area below",
    since: "since",
    timeSince: "Time since",
    total: "Total of",
    latest: "the latest of",
    beginning: "the beginning of",
    sample: "the last sample of",
    start: "the beginning of the record",
  },
  es: {
    perWeight: "por peso corporal",
    set: "fijado",
    least: "El menor de",
    greatest: "El mayor de",
    at: "en el momento:",
    size: (signal: string): string => `Salto de ${signal} desde la muestra anterior`,
    interval_s: (signal: string): string => `Tiempo entre dos muestras de ${signal}`,
    ifFitted: "0 donde no existe",
    baseline: "Mediana de los primeros",
    first: "Primer valor",
    area: "Área por debajo de",
    since: "desde:",
    timeSince: "Tiempo desde:",
    total: "Total de",
    latest: "lo último de",
    beginning: "comienzo de",
    sample: "última muestra de",
    start: "comienzo del registro",
  },
} as const;
