import type { Signal } from "../signal.ts";

const pressure = (channel: number, en: string, es: string, part: string): Signal => ({
  label: {
    en: `${en} pressure, channel ${channel} of the monitor`,
    es: `Presión ${es}, canal ${channel} del monitor`,
  },
  short: `P${channel} ${part}`,
  unit: "mm[Hg]",
  decimals: 0,
  plausible: [-20, 300],
});

const systolic = (channel: number): Signal => pressure(channel, "Systolic", "sistólica", "sys");
const diastolic = (channel: number): Signal => pressure(channel, "Diastolic", "diastólica", "dia");
const mean = (channel: number): Signal => pressure(channel, "Mean", "media", "mean");

/** A second arterial line: ART beside ABP on monitors that have both names, without saying where it lies. */
const arterial = (en: string, es: string, part: string): Signal => ({
  label: {
    en: `${en} pressure of the line labeled ART on the monitor`,
    es: `Presión ${es} de la vía rotulada ART en el monitor`,
  },
  short: `ART ${part}`,
  unit: "mm[Hg]",
  decimals: 0,
  plausible: [-20, 300],
});

const temperature = (channel: number): Signal => ({
  label: {
    en: `Temperature, channel ${channel} of the monitor`,
    es: `Temperatura, canal ${channel} del monitor`,
  },
  short: `T${channel} mon`,
  unit: "Cel",
  decimals: 1,
  plausible: [5, 45],
});

/** Channels of a patient monitor; a port's placement says what each measures. */
export const monitor = {
  "monitor.p1.systolic": systolic(1),
  "monitor.p1.diastolic": diastolic(1),
  "monitor.p1.mean": mean(1),
  "monitor.p2.systolic": systolic(2),
  "monitor.p2.diastolic": diastolic(2),
  "monitor.p2.mean": mean(2),
  "monitor.p3.systolic": systolic(3),
  "monitor.p3.diastolic": diastolic(3),
  "monitor.p3.mean": mean(3),
  "monitor.p4.systolic": systolic(4),
  "monitor.p4.diastolic": diastolic(4),
  "monitor.p4.mean": mean(4),
  "monitor.art.systolic": arterial("Systolic", "sistólica", "sys"),
  "monitor.art.diastolic": arterial("Diastolic", "diastólica", "dia"),
  "monitor.art.mean": arterial("Mean", "media", "mean"),
  "monitor.t1": temperature(1),
  "monitor.t2": temperature(2),
  "monitor.t3": temperature(3),
  "monitor.t4": temperature(4),
  "monitor.co2.endTidal": {
    label: { en: "End-tidal CO2 in percent", es: "CO2 al final de la espiración, en porcentaje" },
    short: "EtCO2 %",
    unit: "%",
    decimals: 1,
    plausible: [0, 15],
  },
  "monitor.co2.inspired": {
    label: { en: "Inspired CO2 in percent", es: "CO2 inspirado, en porcentaje" },
    short: "FiCO2 %",
    unit: "%",
    decimals: 1,
    plausible: [0, 15],
  },
} as const satisfies Record<string, Signal>;
