import type { CentrifugalPump } from "../centrifugalPump.ts";

/** CentriMag and Rotaflow in one circuit at 4.2 L/min against 250 mmHg; each had its speed. */
export function pilotPoint(speed_rpm: number): CentrifugalPump["points"][number] {
  return {
    speed_rpm,
    flow_L_per_min: 4.2,
    head_mmHg: 250,
    tolerance: 0.1,
    source:
      "J Extra Corpor Technol, blood trauma pilot study of CentriMag and RotaFlow, abstract (perfusion.com 37384)",
  };
}

/** The hemoglobin that they freed there, with its standard deviation. */
export function pilotHemolysis(
  speed_rpm: number,
  nih_g_per_100L: number,
  deviation: string,
): CentrifugalPump["hemolysis"][number] {
  return {
    speed_rpm,
    flow_L_per_min: 4.2,
    head_mmHg: 250,
    nih_g_per_100L,
    source: `J Extra Corpor Technol pilot study, abstract: ${nih_g_per_100L} ± ${deviation}, bovine, Hct 25 %, 25 °C`,
  };
}
