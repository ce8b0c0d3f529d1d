import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { createModel } from "../../engine/Model.ts";
import type { Model } from "../../engine/Model.ts";
import { lyse } from "../../kinds/clotting.ts";
import { keepBloodFluid, patientBlood } from "../../kinds/hemostasis.ts";
import { adultMan } from "../../patients/adultMan.ts";
import type { Patient } from "../../patients/Patient.ts";

/** Hours of a patient whose blood stands still: these kernels need no circulation, and hours of it would take minutes. */
function still(): Model {
  return createModel(ASSEMBLIES["no-circuit"], adultMan);
}

/** PAI-1 two hours after 90 min of bypass, over that before. */
export function lysisAfterBypass(): number {
  const { clotting } = still();
  for (let tenths = 0; tenths < 90 * 600; tenths++) lyse(clotting, 1, 0);
  for (let tenths = 0; tenths < 120 * 600; tenths++) lyse(clotting, 0, 0);
  return clotting.pai_ratio[0];
}

/** 400 U/kg, 90 min, all that is in blood and on walls neutralized: what comes back at most, and when. */
export function hoursAfterProtamine(): Record<string, number> {
  const { most, at_min } = rebound(0);
  return { "V-hemo-32": most, "V-hemo-33": at_min / 60 };
}

/** What comes back at most where protamine (mg/h) runs for six hours, in % of what comes back without. */
export function reboundWithProtamine(mg_per_h: number): number {
  return (100 * rebound(mg_per_h).most) / rebound(0).most;
}

/** Anti-Xa (U/mL) and ACT (s) that an infusion holds on a circuit, without the circuit's dilution. */
export function heparinHeld(
  assembly: string,
  patient: Patient,
  IU_per_kg_h: number,
): { readonly antiXa: number; readonly act: number } {
  const m = createModel(ASSEMBLIES[assembly], patient);
  const blood = patientBlood(m.plan);
  m.tissues.temperature_degC.fill(37);
  m.hemostasis.infusion_IU_per_kg_h[0] = IU_per_kg_h;
  for (let tenths = 0; tenths < 12 * 36_000; tenths++)
    keepBloodFluid(m.hemostasis, blood, m.volumes, m.slow, m.tissues, m.ledger);
  return { antiXa: m.hemostasis.plasmaHeparin_IU_per_mL[0], act: m.hemostasis.act_s[0] };
}

function rebound(protamine_mg_per_h: number): { readonly most: number; readonly at_min: number } {
  const m = still();
  const blood = patientBlood(m.plan);
  m.tissues.temperature_degC.fill(37);
  const h = m.hemostasis;
  const minutes = (count: number, each: (minute: number) => void = () => undefined): void => {
    for (let minute = 1; minute <= count; minute++) {
      for (let tenths = 0; tenths < 600; tenths++)
        keepBloodFluid(h, blood, m.volumes, m.slow, m.tissues, m.ledger);
      each(minute);
    }
  };
  h.pending_IU[0] = 400 * h.weight_kg[0];
  minutes(90);
  const there_IU = h.bound_IU[0] + blood.reduce((sum, volume) => sum + m.slow.heparin_IU[volume], 0);
  h.pendingProtamine_mg[0] = (1.3 * there_IU) / 100;
  minutes(10);
  h.protamineInfusion_mg_per_min[0] = protamine_mg_per_h / 60;
  let [most, at_min] = [0, 0];
  minutes(600, (minute) => {
    if (minute === 360) h.protamineInfusion_mg_per_min[0] = 0;
    if (h.plasmaHeparin_IU_per_mL[0] > most) [most, at_min] = [h.plasmaHeparin_IU_per_mL[0], minute + 10];
  });
  return { most, at_min };
}
