import { changeDevices } from "../kinds/changeOuts.ts";
import { drainBattery, drainCylinders } from "../kinds/supplies.ts";
import type { Model } from "./Model.ts";

/** Every 100 ms: battery and cylinder. */
export function drawSupplies(m: Model): void {
  drainBattery(m.batteries, m.rollers, m.centrifugals, m.metered, m.heatExchangers);
  drainCylinders(m.cylinders, m.oxygenators);
}

/** Every 100 ms: new devices for old ones; true where a device and with it its faults have gone. */
export function changeWorn(m: Model): boolean {
  return changeDevices(
    m.changeOuts,
    m.changedVolumes,
    m.oxygenators,
    m.centrifugals,
    m.disturbances,
    m.edges,
    m.volumes,
    m.fast,
    m.slow,
    m.ledger,
  );
}
