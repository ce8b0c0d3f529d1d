import type { Engine } from "../../engine/Engine.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { ill } from "./ill.ts";
import { watch } from "./watch.ts";

/** Ways between the circulations at full size, and hearts that are built otherwise. */
export function childLesions(): readonly Finding[] {
  return findings(
    {
      ...openDuct(),
      ...atrial(),
      ...ventricular(),
      ...shutLungs(),
      ...rewired(),
      "C-collaterals-1": collaterals_percent(),
    },
    ["C-pphn-2", "C-transposition-1", "C-singleVentricle-1", "C-singleVentricle-2", "C-collaterals-1"],
  );
}

const FLOWS = {
  left: "patient.aorticValve.flow_mL_per_s",
  right: "patient.pulmonaryValve.flow_mL_per_s",
  lungs: "patient.pulmonaryArterioles.flow_mL_per_s",
  ductus: "patient.ductus.flow_mL_per_s",
  atrial: "patient.foramenOvale.flow_mL_per_s",
  ventricular: "patient.septalDefect.flow_mL_per_s",
  collaterals: "patient.aortopulmonaryCollaterals.flow_mL_per_s",
};

/** Means of 20 s, mL/s. */
function flowsOf(engine: Engine): Readonly<Record<keyof typeof FLOWS, number>> {
  const means = meanOf(engine, Object.values(FLOWS), 20);
  return Object.fromEntries(Object.keys(FLOWS).map((key, i) => [key, means[i]])) as Record<
    keyof typeof FLOWS,
    number
  >;
}

function perKg(engine: Engine, flow_mL_per_s: number): number {
  return (60 * flow_mL_per_s) / value(engine, "patient.weight");
}

function openDuct(): Record<string, number> {
  const engine = ill({ id: "patentDuctus", patient: "newborn" });
  return { "C-ductus-1": perKg(engine, flowsOf(engine).left) };
}

function atrial(): Record<string, number> {
  const engine = ill({ id: "atrialSeptalDefect", patient: "child-six" });
  const pulmonary_mmHg = watch(engine).pulmonary_mmHg;
  const flows = flowsOf(engine);
  return { "C-atrial-1": pulmonary_mmHg, "C-atrial-2": (-100 * flows.atrial) / flows.right };
}

function ventricular(): Record<string, number> {
  const engine = ill({ id: "ventricularSeptalDefect", patient: "infant" });
  const flows = flowsOf(engine);
  return { "C-ventricular-1": (100 * flows.ventricular) / flows.right };
}

function shutLungs(): Record<string, number> {
  const engine = ill({ id: "persistentPulmonaryHypertension", patient: "newborn" });
  const seen = watch(engine);
  return {
    "C-pphn-1": seen.pulmonarySystolic_mmHg / seen.systolic_mmHg,
    "C-pphn-2": value(engine, "blood.radialRight.so2") - value(engine, "blood.femoral.so2"),
    "C-pphn-3": perKg(engine, flowsOf(engine).left),
  };
}

function rewired(): Record<string, number> {
  const transposed = started("no-circuit", "newborn-transposition");
  transposed.step(300_000);
  const single = started("no-circuit", "newborn-single-ventricle");
  single.step(300_000);
  const flows = flowsOf(single);
  return {
    "C-transposition-1": value(transposed, "blood.radialRight.so2"),
    "C-singleVentricle-1": value(single, "blood.radialRight.so2"),
    "C-singleVentricle-2": flows.ductus / (flows.left - flows.ductus),
  };
}

function collaterals_percent(): number {
  const flows = flowsOf(ill({ id: "aortopulmonaryCollaterals", patient: "infant" }));
  return (100 * flows.collaterals) / flows.left;
}
