import type { Disturbance } from "../Disturbance.ts";

/** Air that gets where it must not (see `kinds/bubbles.ts`). */
export const AIR_FAULTS: readonly Disturbance[] = [
  {
    id: "venousAirLock",
    label: { en: "Air lock in the venous line", es: "Bloqueo por aire de la línea venosa" },
    of: "circuit",
    onset_s: 2,
    effects: [{ slot: "circuit.venousLine.airEntry_mL_per_s", add: 100 }],
    needs: "circuit.venousLineToReservoir.head_mmHg",
    source:
      "an open cava or a loose purse string: air stands in the falling limb (Kurusz and Mills); size: teaching assumption",
  },
  {
    id: "venousAirOnEcmo",
    label: { en: "Air drawn into the venous line", es: "Entrada de aire en la línea venosa" },
    of: "circuit",
    onset_s: 1,
    effects: [{ slot: "circuit.venousLine.airLeak_mL_per_s_mmHg", add: 0.5 }],
    needs: "circuit.venousTubing.opening",
    source: "a loose connector or an open central line at negative pressure; size: teaching assumption",
  },
  {
    id: "massiveArterialAir",
    label: { en: "Massive arterial air", es: "Embolia aérea masiva" },
    of: "circuit",
    onset_s: 1,
    effects: [{ slot: "circuit.pumpOutlet.airEntry_mL_per_s", add: 20 }],
    source: "more than filter and purge hold; size: teaching assumption",
  },
  {
    id: "coronaryAir",
    label: { en: "Air left in the heart at clamp release", es: "Aire residual en el corazón al desclampar" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.aorticRoot.airEntry_mL_per_s", add: 0.3 }],
    source: "some milliliters from the ventricle's apex and the pulmonary veins; size: teaching assumption",
  },
];
