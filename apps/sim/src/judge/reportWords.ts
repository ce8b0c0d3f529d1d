import { SettingError } from "../SettingError.ts";

/** What a report says around numbers, names and titles. */
export interface ReportWords {
  readonly head: (length: string, judged: number, applied: number, breached: number) => string;
  readonly phases: string;
  readonly statedBy: (who: string) => string;
  readonly breached: string;
  readonly out: (time: string, judged: string, percent: number) => string;
  readonly area: (area: string) => string;
  readonly most: (most: string) => string;
  readonly figures: string;
  readonly lowest: (known: string, nadir: string) => string;
  readonly dips: (floor: number, below: string, judged: string, dips: number, area: string) => string;
  readonly noFloor: (floor: number) => string;
  readonly dip: (span: string, nadir: string, area: string) => string;
  readonly rewarming: string;
  readonly fastest: (rate: string, at: string, tooFast: string) => string;
  readonly noRewarming: string;
  readonly act: (samples: number, gap: string) => string;
  readonly noBypass: string;
  /** What a simulated case can't show. */
  readonly everyMoment: string;
  readonly neverKnown: string;
  readonly unjudged: string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly purpose: string;
}

const en: ReportWords = {
  head: (length, judged, applied, breached) =>
    `Case of ${length}. ${judged} of ${applied} rules that applied were judged; ${breached} were not met at some time.`,
  phases: "Phases",
  statedBy: (who) => `stated by ${who}`,
  breached: "Not met at some time",
  out: (time, judged, percent) => `not met for ${time} of ${judged} judged (${percent} %)`,
  area: (area) => `area beyond the limit ${area}`,
  most: (most) => `at most ${most} beyond the limit`,
  figures: "Figures",
  lowest: (known, nadir) => `known for ${known}, lowest ${nadir} mL/min/m²`,
  dips: (floor, below, judged, dips, area) =>
    `below ${floor} for ${below} of the ${judged} with a clamped aorta at 35 °C or more, in ${dips === 1 ? "1 dip" : `${dips} dips`}, area ${area} mL/m²`,
  noFloor: (floor) =>
    `the floor of ${floor} is for adults with a clamped aorta at 35 °C or more, nothing here was held against it`,
  dip: (span, nadir, area) => `${span}  lowest ${nadir}, area ${area} mL/m²`,
  rewarming: "Rewarming",
  fastest: (rate, at, tooFast) => `at most ${rate} °C/min at ${at}, faster than 0.5 °C/min for ${tooFast}`,
  noRewarming: "none seen",
  act: (samples, gap) =>
    `${samples} values, on bypass at most ${gap} without a new one, counted from its beginning`,
  noBypass: "no bypass was seen",
  everyMoment:
    "The simulator shows laboratory values at every moment, so no gap between two samples can arise.",
  neverKnown: "not known at any time",
  unjudged: "Not judged, and why",
  nothing: "nothing",
  more: (count) => `${count} more`,
  purpose: "Simulated. Education and review only: no alarm, no judgement of a person.",
};

const es: ReportWords = {
  head: (length, judged, applied, breached) =>
    `Caso de ${length}. Se juzgaron ${judged} de las ${applied} reglas que se aplicaban; ${breached} no se cumplieron en algún momento.`,
  phases: "Fases",
  statedBy: (who) => `indicado por ${who}`,
  breached: "Sin cumplir en algún momento",
  out: (time, judged, percent) => `sin cumplir durante ${time} de ${judged} juzgados (${percent} %)`,
  area: (area) => `área más allá del límite ${area}`,
  most: (most) => `como máximo ${most} más allá del límite`,
  figures: "Cifras",
  lowest: (known, nadir) => `conocido durante ${known}, mínimo ${nadir} mL/min/m²`,
  dips: (floor, below, judged, dips, area) =>
    `por debajo de ${floor} durante ${below} de los ${judged} con la aorta pinzada y 35 °C o más, en ${dips === 1 ? "1 descenso" : `${dips} descensos`}, área ${area} mL/m²`,
  noFloor: (floor) =>
    `el mínimo de ${floor} es para adultos con la aorta pinzada y 35 °C o más, aquí no se comparó nada con él`,
  dip: (span, nadir, area) => `${span}  mínimo ${nadir}, área ${area} mL/m²`,
  rewarming: "Recalentamiento",
  fastest: (rate, at, tooFast) => `como máximo ${rate} °C/min en ${at}, más de 0.5 °C/min durante ${tooFast}`,
  noRewarming: "no se vio",
  act: (samples, gap) =>
    `${samples} valores; en circulación extracorpórea, como máximo ${gap} sin uno nuevo, contado desde su comienzo`,
  noBypass: "no se vio circulación extracorpórea",
  everyMoment:
    "El simulador muestra los valores de laboratorio en todo momento, así que no puede haber huecos entre dos muestras.",
  neverKnown: "no se conoció en ningún momento",
  unjudged: "Lo que no se juzgó y por qué",
  nothing: "nada",
  more: (count) => `${count} más`,
  purpose: "Simulado. Solo para la docencia y la revisión: ni una alarma, ni un juicio sobre una persona.",
};

const WORDS = { en, es } as const;
export type ReportLanguage = keyof typeof WORDS;

export function wordsOf(language: ReportLanguage): ReportWords {
  return WORDS[language];
}

/** English unless another is asked for. */
export function languageFrom(field: string, text: string | undefined): ReportLanguage {
  if (text === undefined) return "en";
  if (!Object.hasOwn(WORDS, text)) throw new SettingError(field, text, Object.keys(WORDS).join(", "));
  return text as ReportLanguage;
}
