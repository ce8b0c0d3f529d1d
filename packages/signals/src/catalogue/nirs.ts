import type { Signal } from "../signal.ts";

const saturation = (number: number): Signal => ({
  label: {
    en: `Regional saturation, channel ${number} of the oximeter`,
    es: `Saturación regional, canal ${number} del oxímetro`,
  },
  short: `rSO2 ${number}`,
  unit: "%",
  decimals: 0,
  plausible: [0, 100],
});

const hemoglobinIndex = (number: number): Signal => ({
  label: {
    en: `Hemoglobin index, channel ${number} of the oximeter`,
    es: `Índice de hemoglobina, canal ${number} del oxímetro`,
  },
  short: `HbI ${number}`,
  unit: "g/dL",
  decimals: 1,
  plausible: [0, 40],
});

/** Channels of a regional oximeter; a port's placement says on what each sensor sits. */
export const nirs = {
  "nirs.ch1.rso2": saturation(1),
  "nirs.ch2.rso2": saturation(2),
  "nirs.ch3.rso2": saturation(3),
  "nirs.ch4.rso2": saturation(4),
  "nirs.ch1.hemoglobinIndex": hemoglobinIndex(1),
  "nirs.ch2.hemoglobinIndex": hemoglobinIndex(2),
  "nirs.ch3.hemoglobinIndex": hemoglobinIndex(3),
  "nirs.ch4.hemoglobinIndex": hemoglobinIndex(4),
} as const satisfies Record<string, Signal>;
