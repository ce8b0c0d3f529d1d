import { changeDevices } from "../kinds/changeOuts.ts";
import { driveHeaterCoolers } from "../kinds/heatExchangers.ts";
import { setGasSide } from "../kinds/oxygenatorGasSide.ts";
import { drainBattery, drainCylinders } from "../kinds/supplies.ts";
import { pullLevers } from "./levers.ts";
import type { Model } from "./Model.ts";
import { CONTROL_S } from "./rates.ts";

/** Every 100 ms: battery and cylinder, then the water, which has the mains alone, and the gas that there is. */
export function drawSupplies(m: Model): void {
  drainBattery(m.batteries, m.rollers, m.centrifugals, m.metered, m.heatExchangers);
  drainCylinders(m.cylinders, m.oxygenators);
  driveHeaterCoolers(m.heatExchangers, CONTROL_S);
  setGasSide(m.oxygenators, m.edges, m.fast, m.volumes);
}

/** Every 100 ms: new devices for old ones, whose faults go with them. */
export function changeWorn(m: Model): void {
  const isChanged = changeDevices(
    m.changeOuts,
    m.changedVolumes,
    m.oxygenators,
    m.centrifugals,
    m.disturbances,
    m.edges,
    m.volumes,
    m.fast,
    m.slow,
    m.transfused,
  );
  if (isChanged) pullLevers(m.levers, m.controls, m.disturbances, m.state);
}
