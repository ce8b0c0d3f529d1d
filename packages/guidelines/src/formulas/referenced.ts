import type { Text } from "@openperfusion/signals";
import { derivedFormula } from "./derivedFormula.ts";
import type { DerivedReference } from "./derivedFormula.ts";
import { noted, opened } from "./seen.ts";

const POSITIVE_FLOW = { "pump.arterial.flow": { from: 0, isOpen: true, to: 25 } } as const;
/** Native output and pump together may be more than a pump alone. */
const ANY_FLOW = { "pump.arterial.flow": { from: 0, to: 25 } } as const;

const FED: Text = {
  en: "Takes the flow that reaches the body: in partial bypass and VA with the heart's output, in VV only that; where it isn't known, neither is the result.",
  es: "Toma el flujo que llega al cuerpo: en circulación extracorpórea parcial y VA con el gasto del corazón, en VV solo este; si no se conoce, tampoco el resultado.",
};
const CONSTANTS: Text = {
  en: "1.36 mL/g and 0.0031 mL/dL/mmHg. Other constants move the result by up to 3 %, across a threshold of 280.",
  es: "1,36 mL/g y 0,0031 mL/dL/mmHg. Otras constantes mueven el resultado hasta un 3 %, a través de un umbral de 280.",
};
const both = (a: Text, b: Text): Text => ({ en: `${a.en} ${b.en}`, es: `${a.es} ${b.es}` });

const constants = noted("CaO2", "quoted", "1.36 and 0.0031 in the European and American texts on bypass");

/** Every derived signal, by reference: the formula itself is in `signals` and nowhere else. */
const REFERENCES: readonly DerivedReference[] = [
  {
    id: "derived.bsa",
    group: "body",
    limits: {
      en: "Fitted on nine persons; too little in obesity, by up to 20 % in one series.",
      es: "Ajustada con nueve personas; estima de menos en la obesidad, hasta un 20 % en una serie.",
    },
    status: "secondary",
    seen: [
      opened("http://globalrph.com/bsa2.htm", "quoted", "coefficients of Du Bois & Du Bois, in cm and kg"),
      opened(
        "https://dmice.ohsu.edu/trec-gen/data/2006/documents/ajpendometa.zip",
        "primary",
        "Livingston & Lee, abstract: Du Bois is up to 20 % too low in obese patients",
      ),
    ],
  },
  {
    id: "derived.flowIndex",
    group: "flow",
    label: { en: "Flow index", es: "Índice de flujo" },
    limits: FED,
    status: "definition",
    seen: [],
    ranges: ANY_FLOW,
  },
  {
    id: "derived.cardiacIndex",
    group: "flow",
    limits: {
      en: "The heart's own output; what a pump adds is not in it.",
      es: "El gasto del propio corazón; lo que añade una bomba no está incluido.",
    },
    status: "definition",
    seen: [],
  },
  {
    id: "derived.cao2",
    group: "oxygen",
    limits: CONSTANTS,
    status: "secondary",
    seen: [constants],
  },
  {
    id: "derived.cvo2",
    group: "oxygen",
    limits: CONSTANTS,
    status: "secondary",
    seen: [constants],
  },
  {
    id: "derived.do2i",
    group: "oxygen",
    limits: both(FED, CONSTANTS),
    status: "read",
    seen: [noted("DO2i", "primary", "10 · flow index · CaO2"), constants],
    ranges: ANY_FLOW,
  },
  {
    id: "derived.vo2i",
    group: "oxygen",
    limits: both(FED, {
      en: "Holds while flow and saturations are steady, with mixed venous blood.",
      es: "Vale con flujo y saturaciones estables, y sangre venosa mixta.",
    }),
    status: "read",
    seen: [noted("VO2i / O2ER", "primary", "10 · flow index · (CaO2 − CvO2)"), constants],
    ranges: ANY_FLOW,
  },
  {
    id: "derived.o2er",
    group: "oxygen",
    limits: {
      en: "Needs no flow. On VV the drained blood carries recirculated oxygen and is not mixed venous blood.",
      es: "No necesita flujo. En VV la sangre drenada lleva oxígeno recirculado y no es sangre venosa mixta.",
    },
    status: "read",
    seen: [noted("VO2i / O2ER", "primary", "(CaO2 − CvO2) / CaO2"), constants],
  },
  {
    id: "derived.vco2i",
    group: "gas",
    limits: {
      en: "At the flow meter's conditions, for 760 mmHg. Too high while CO2 floods the field or bicarbonate is given, too low with a leak of room air.",
      es: "En las condiciones del caudalímetro, para 760 mmHg. De más con CO2 en el campo o bicarbonato, de menos con una fuga de aire.",
    },
    status: "secondary",
    seen: [noted("VCO2", "quoted", "sweep flow · exhaust pCO2 / barometric pressure · 1000")],
  },
  {
    id: "derived.do2vco2",
    group: "gas",
    limits: both(FED, {
      en: "Only the CO2 that leaves by the oxygenator is counted: where lungs are ventilated the ratio is too high.",
      es: "Solo cuenta el CO2 que sale por el oxigenador: con los pulmones ventilados el cociente es de más.",
    }),
    status: "secondary",
    seen: [
      opened(
        "https://ccforum.biomedcentral.com/articles/10.1186/cc10349",
        "primary",
        "abstract: the ratio of delivery to CO2 elimination during bypass",
      ),
      noted("VCO2", "quoted", "sweep flow · exhaust pCO2 / barometric pressure · 1000"),
    ],
    ranges: {
      ...ANY_FLOW,
      "gas.sweep.flow": { from: 0, isOpen: true },
      "gas.exhaust.pco2": { from: 0, isOpen: true },
    },
  },
  {
    id: "derived.svr",
    group: "resistance",
    limits: both(FED, {
      en: "80 for 79.9934; without flow there is no resistance to state.",
      es: "80 por 79,9934; sin flujo no hay resistencia que dar.",
    }),
    status: "secondary",
    seen: [noted("SVR", "quoted", "(MAP − CVP) · 80 / flow")],
    ranges: POSITIVE_FLOW,
  },
  {
    id: "derived.oxygenatorPressureDrop",
    group: "circuit",
    limits: {
      en: "Both transducers at one height; rises with flow, viscosity and clot.",
      es: "Ambos transductores a la misma altura; sube con el flujo, la viscosidad y el coágulo.",
    },
    status: "definition",
    seen: [],
  },
  {
    id: "derived.heatGradient",
    group: "circuit",
    limits: {
      en: "Above zero while rewarming, below while cooling.",
      es: "Positivo al recalentar, negativo al enfriar.",
    },
    status: "definition",
    seen: [],
  },
  {
    id: "derived.gasFlowRatio",
    group: "gas",
    limits: {
      en: "Of the blood that passes the oxygenator, whatever reaches the body.",
      es: "De la sangre que pasa por el oxigenador, llegue o no al cuerpo.",
    },
    status: "definition",
    seen: [],
    ranges: { "pump.arterial.flow": { from: 0, isOpen: true } },
  },
];

export const REFERENCED = REFERENCES.map(derivedFormula);
