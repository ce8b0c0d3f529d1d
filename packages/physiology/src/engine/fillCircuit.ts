import type { Model } from "./Model.ts";

/** Parameters and first state of pumps, oxygenator, heat exchanger and sensors. */
export function fillCircuit(model: Model): void {
  fillPumps(model);
  fillExchangers(model);
  fillSensors(model);
}

function fillPumps({ wiring, pumps }: Model): void {
  wiring.pumps.forEach((part, i) => {
    pumps.stroke_mL[i] = part.stroke_mL;
    pumps.occlusion[i] = part.occlusion;
    pumps.ripple[i] = part.ripple;
    pumps.acceleration_rpm_per_s[i] = part.acceleration_rpm_per_s;
    pumps.guard[i] = 1;
    pumps.levelStop_mL[i] = part.levelStop_mL;
    pumps.levelSlow_mL[i] = part.levelSlow_mL;
    pumps.pressureSlow_mmHg[i] = part.pressureSlow_mmHg;
    pumps.pressureStop_mmHg[i] = part.pressureStop_mmHg;
  });
}

function fillExchangers({ assembly, cells, gas, heatExchangers }: Model): void {
  const { oxygenator, heatExchanger } = assembly;
  const count = oxygenator.cells.length;
  gas.atmosphere_mmHg[0] = 760;
  gas.dryPressure_mmHg[0] = 713;
  const gas_mmol = (gas.dryPressure_mmHg[0] * (oxygenator.gasVolume_mL / count)) / (GAS_CONSTANT * 310);
  cells.diffusionO2_mmol_per_s_mmHg.fill(oxygenator.diffusionO2_mmol_per_s_mmHg / count);
  cells.diffusionCo2_mmol_per_s_mmHg.fill(oxygenator.diffusionCo2_mmol_per_s_mmHg / count);
  cells.gas_mmol.fill(gas_mmol);
  cells.gasO2_mmol.fill(gas_mmol * 0.55);
  cells.gasCo2_mmol.fill(gas_mmol * 0.04);
  heatExchangers.ua_mL_per_s[0] = (heatExchanger.ua_L_per_min * 1000) / 60;
  heatExchangers.water_degC[0] = 37;
  heatExchangers.lag_s[0] = heatExchanger.lag_s;
  heatExchangers.fastest_degC_per_s[0] = heatExchanger.fastest_degC_per_min / 60;
}

function fillSensors({ assembly, pressures, arterialLine, arterialHistory, flows }: Model): void {
  assembly.sensors.pressures.forEach((sensor, i) => {
    pressures.lag_s[i] = sensor.lag_s;
  });
  arterialLine.highest_mmHg[0] = -1e6;
  arterialLine.lowest_mmHg[0] = 1e6;
  arterialHistory.mean_mmHg.fill(60);
  arterialHistory.highest_mmHg.fill(60);
  arterialHistory.lowest_mmHg.fill(60);
  arterialLine.mean_mmHg[0] = 60;
  // A clamp-on ultrasound meter: 0.012 L/min of noise (one standard deviation) in a 100 ms mean.
  flows.noise_mL[FLOWMETER] = 0.02;
}

const FLOWMETER = 0;
/** mmHg·mL/(mmol·K) */
const GAS_CONSTANT = 62.364;
