import type { Model } from "../engine/Model.ts";
import { inlineChannels } from "../kinds/inlineChannels.ts";
import { sensorsOf } from "../kinds/sensors.ts";
import { pow } from "../math/pow.ts";
import type { Readout, Readouts } from "./Readout.ts";

/**
 * What an in-line monitor works out of what it shows: gases at 37 °C (it measures at the blood's temperature) by the formulas
 * of CLSI C46 (from memory), and bicarbonate of its own pH and pCO2. It knows nothing of the blood but its channels.
 */
export function inlineReadouts({ plan }: Model): Readouts {
  if (inlineChannels(plan).length === 0) return {};
  const all = sensorsOf(plan);
  const row = (quantity: string): number =>
    all.findIndex(({ signal }) => signal === `blood.inlineArterial.${quantity}`);
  const [ph, pco2, po2, temperature] = ["ph", "pco2", "po2", "temperature"].map(row);
  const off = ({ sensors }: Model, sensor: number): boolean => sensors.connected[sensor] < 0.5;
  const warmer_K = ({ sensors }: Model): number => 37 - sensors.shown[temperature];
  const gas =
    (sensor: number, at37: (value: number, warmer_K: number) => number): Readout =>
    (m, view) => {
      if (off(m, sensor)) return "sensorOff";
      const value = Math.max(0, m.sensors.shown[sensor]);
      if (view === "actual") return value;
      return off(m, temperature) ? "notAvailable" : at37(value, warmer_K(m));
    };
  return {
    "blood.inlineArterial.ph": gas(ph, phAt37),
    "blood.inlineArterial.pco2": gas(pco2, pco2At37),
    "blood.inlineArterial.po2": gas(po2, po2At37),
    "blood.inlineArterial.hco3": (m) => {
      if ([ph, pco2, temperature].some((sensor) => off(m, sensor))) return "sensorOff";
      const { shown } = m.sensors;
      const carbonDioxide_mmHg = pco2At37(Math.max(0, shown[pco2]), warmer_K(m));
      return 0.0307 * carbonDioxide_mmHg * pow(10, phAt37(shown[ph], warmer_K(m)) - 6.095);
    },
  };
}

/** pH falls by 0.0147 + 0.0065·(pH37 − 7.4) for each kelvin that blood is warmed. */
export function phAt37(ph: number, warmer_K: number): number {
  const slope = 0.0065 * warmer_K;
  return (ph - (0.0147 - 0.0065 * 7.4) * warmer_K) / (1 + slope);
}

export function pco2At37(pco2_mmHg: number, warmer_K: number): number {
  return pco2_mmHg * pow(10, 0.019 * warmer_K);
}

/** The slope is that of the tension at 37 °C, which is looked for in eight rounds. */
export function po2At37(po2_mmHg: number, warmer_K: number): number {
  if (!(po2_mmHg > 0)) return 0;
  let at37_mmHg = po2_mmHg;
  for (let round = 0; round < 8; round++) {
    const power = pow(at37_mmHg, 3.88);
    const slope = (5.49e-11 * power + 0.071) / (9.72e-9 * power + 2.3);
    // Halfway, since the bare iteration swings about the knee of the curve.
    at37_mmHg = (at37_mmHg + po2_mmHg * pow(10, slope * warmer_K)) / 2;
  }
  return at37_mmHg;
}
