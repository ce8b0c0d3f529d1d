import { createEngine } from "@openperfusion/physiology";
import { withEngineWorker } from "./engineBrowser.ts";
import type { Bench, Figure } from "./figure.ts";

const HALF_HOUR_S = 1800;
const DAY_S = 86_400;
/** What an intensive care unit does in half an hour, or the circuit would clot and the patient dry out. */
const HEPARIN_IU = 1700;

/** A day of VA ECMO in the averaged regime: by the processor's time in Node, by wall time in a worker of Chromium. */
export const run: Bench = async (progress) => {
  const day_s = dayInNode_s();
  progress(`averaged: a day of va-femoral in ${day_s.toFixed(1)} s of one processor, in Node`);
  const figures: Figure[] = [
    {
      metric: "averaged regime, va-femoral, over real time",
      value: Math.round(DAY_S / day_s),
      unit: "x real time",
      required: 3000,
      target: 10_000,
      ok: DAY_S / day_s >= 3000,
    },
  ];
  const inBrowser_s = await dayInWorker_s();
  if (inBrowser_s === undefined) progress("averaged: no browser, so its worker is not measured");
  else {
    progress(
      `averaged: a day of va-femoral in ${inBrowser_s.toFixed(1)} s of wall time, in Chromium's worker`,
    );
    figures.push({
      metric: "averaged regime, a day of va-femoral in Chromium's worker",
      value: Math.round(inBrowser_s * 10) / 10,
      unit: "s",
      required: 30,
      target: 10,
      ok: inBrowser_s <= 30,
    });
  }
  return figures;
};

function dayInNode_s(): number {
  const engine = createEngine({ assembly: "va-femoral", patient: "adult-man", seed: 1 });
  engine.setControl("patient.maintenance.replacement", 1);
  const halfHours = (count: number): void => {
    for (let i = 0; i < count; i++) {
      engine.setControl("drug.heparin.bolus", HEPARIN_IU);
      engine.stepAveraged(HALF_HOUR_S);
    }
  };
  halfHours(4);
  const before = process.cpuUsage();
  halfHours(DAY_S / HALF_HOUR_S);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function dayInWorker_s(): Promise<number | undefined> {
  const work = `
    engine.setControl("patient.maintenance.replacement", 1);
    for (let i = 0; i < amount; i++) {
      engine.setControl("drug.heparin.bolus", ${HEPARIN_IU});
      engine.stepAveraged(${HALF_HOUR_S});
    }`;
  return withEngineWorker("va-femoral", work, async (inWorker) => {
    await inWorker(4);
    return (await inWorker(DAY_S / HALF_HOUR_S)) / 1000;
  });
}
