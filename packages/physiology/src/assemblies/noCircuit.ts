import type { Assembly } from "./Assembly.ts";
import { noCircuitDrawing } from "./drawings/noCircuitDrawing.ts";
import { joinFragments } from "./Fragment.ts";

/** The patient alone, ventilated under anesthesia: what is there before any circuit. */
export const noCircuit = (): Assembly => ({
  id: "no-circuit",
  label: { en: "Patient without a circuit, ventilated", es: "Paciente sin circuito, ventilado" },
  ...joinFragments({
    ports: [
      { site: "blood.arterial", volume: "patient.armArteryLeft" },
      { site: "blood.venous", volume: "patient.pulmonaryArteries" },
    ],
    controls: [
      {
        signal: "ventilator.rate",
        targets: [{ slot: "patient.lungs.rate_per_min" }],
        range: { default: 12 },
      },
    ],
  }),
  drawing: noCircuitDrawing,
});
