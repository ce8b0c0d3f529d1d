import type { SignalId, Text } from "@openperfusion/signals";
import { difference, signal } from "../../quantity/quantities.ts";
import { all, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

interface Site {
  readonly id: string;
  readonly prefix: "arterial" | "arterialLeft" | "femoral" | "pulmonaryArtery";
  readonly of: Text;
}

const SITES: readonly Site[] = [
  { id: "arterialPressureOrder", prefix: "arterial", of: { en: "arterial", es: "arterial" } },
  {
    id: "leftArmPressureOrder",
    prefix: "arterialLeft",
    of: { en: "left arm arterial", es: "arterial del brazo izquierdo" },
  },
  { id: "femoralPressureOrder", prefix: "femoral", of: { en: "femoral arterial", es: "arterial femoral" } },
  {
    id: "pulmonaryPressureOrder",
    prefix: "pulmonaryArtery",
    of: { en: "pulmonary arterial", es: "arterial pulmonar" },
  },
];

/** Rounding of three numbers that a display works out from different beats. */
const ROUNDING_MMHG = 2;

/** A mean lies within its own wave, wherever it is measured. */
export const PULSE_ORDER: readonly Rule[] = SITES.map(({ id, prefix, of }) => {
  const part = (name: "systolic" | "mean" | "diastolic"): SignalId => `patient.pressure.${prefix}.${name}`;
  return rule({
    id: `plausibility.${id}`,
    version: 2,
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: `Mean ${of.en} pressure between diastolic and systolic`,
      es: `Presión media ${of.es} entre diastólica y sistólica`,
    },
    rationale: {
      en: "A mean lies within its own wave: else columns are mixed up, or one of the three is old.",
      es: "Una media está dentro de su propia onda: si no, las columnas están mezcladas o uno de los tres es antiguo.",
    },
    cannotTell: {
      en: "Values of different seconds may cross while pressure changes fast, as at the start of bypass. Two mmHg are left for rounding.",
      es: "Valores de segundos distintos pueden cruzarse si la presión cambia rápido, como al iniciar. Se dejan dos mmHg para el redondeo.",
    },
    applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
    requires: all(
      atLeast(difference(signal(part("systolic")), signal(part("mean"))), -ROUNDING_MMHG),
      atLeast(difference(signal(part("mean")), signal(part("diastolic"))), -ROUNDING_MMHG),
    ),
    hold_s: 30,
    severity: "info",
  });
});
