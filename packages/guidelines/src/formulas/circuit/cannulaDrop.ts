import { formula } from "../Formula.ts";
import { quantity } from "../FormulaInput.ts";
import type { CurveInput } from "../FormulaInput.ts";
import { refuse } from "../FormulaResult.ts";
import { noted } from "../seen.ts";

const points: CurveInput<"points"> = {
  kind: "curve",
  name: "points",
  label: { en: "Published points of flow and drop", es: "Puntos publicados de flujo y caída" },
  flow: { unit: "L/min", range: { from: 0, isOpen: true, to: 10 } },
  drop: { unit: "mm[Hg]", range: { from: 0, to: 1000 } },
};

/** Between two points resistance is taken to rise in line with flow: exact for a drop of a·Q + b·Q². */
export const cannulaDrop = formula({
  id: "cannulaDrop",
  group: "circuit",
  label: { en: "Pressure drop of a cannula", es: "Caída de presión de una cánula" },
  formula: "Q · R(Q); R = drop / flow, between the two nearest published points in a straight line",
  inputs: [
    quantity("flow_L_per_min", { en: "Flow", es: "Flujo" }, "L/min", { from: 0, isOpen: true, to: 10 }),
    points,
  ],
  output: { unit: "mm[Hg]", decimals: 0 },
  source: {
    text: "Interpolation; the points are the maker's or a bench's, given by the user",
    status: "algebra",
    seen: [noted("Cannula by flow", "quoted", "makers' curves; no public table by body size was verified")],
  },
  limits: {
    en: "In the fluid of the test, often water: blood drops more. Nothing is said outside the published flows.",
    es: "En el líquido del ensayo, a menudo agua: con sangre cae más. No dice nada fuera de los flujos publicados.",
  },
  compute: ({ flow_L_per_min: flow, points: published }) => {
    const [first, last] = [published[0]!, published.at(-1)!];
    if (flow < first.flow_L_per_min || flow > last.flow_L_per_min) {
      const [from, to] = [first.flow_L_per_min, last.flow_L_per_min];
      return refuse("flow_L_per_min", flow, {
        en: `${from} to ${to} L/min, where the points are`,
        es: `de ${from} a ${to} L/min, donde están los puntos`,
      });
    }
    const i = published.findIndex(({ flow_L_per_min }) => flow_L_per_min >= flow);
    const high = published[Math.max(i, 1)]!;
    const low = published[Math.max(i, 1) - 1]!;
    const lowResistance = low.drop_mmHg / low.flow_L_per_min;
    const highResistance = high.drop_mmHg / high.flow_L_per_min;
    const share = (flow - low.flow_L_per_min) / (high.flow_L_per_min - low.flow_L_per_min);
    return flow * (lowResistance + share * (highResistance - lowResistance));
  },
});
