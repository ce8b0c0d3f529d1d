import type { Fragment } from "../Fragment.ts";

/** The socket and the battery of the console (`kinds/supplies.ts`), and a crank for its arterial pump, turned as fast as hands can. */
export function consoleSupply(fastestCrank_rpm: number): Partial<Fragment> {
  return {
    controls: [
      {
        signal: "pump.arterial.handCrank",
        targets: [{ slot: "pump.arterial.handCrank_rpm" }],
        range: { max: fastestCrank_rpm },
      },
      {
        signal: "circuit.battery.inUse",
        targets: [{ slot: "circuit.battery.mains", gain: -1, offset: 1 }],
      },
    ],
    sensors: [
      {
        signal: "circuit.battery.charge",
        slot: "circuit.battery.left_fraction",
        gain: 100,
        lag_s: 0,
      },
      { signal: "circuit.battery.remaining", slot: "circuit.battery.remaining_min", lag_s: 0 },
    ],
  };
}

/** Wall gas or a cylinder that goes along. */
export const gasSupply: Partial<Fragment> = {
  controls: [
    { signal: "gas.cylinder.inUse", targets: [{ slot: "circuit.oxygenatorCylinder.inUse" }] },
    {
      signal: "gas.cylinder.change",
      targets: [{ slot: "circuit.oxygenatorCylinder.change" }],
      momentary: true,
    },
  ],
  sensors: [
    { signal: "gas.cylinder.pressure", slot: "circuit.oxygenatorCylinder.pressure_kPa", lag_s: 0 },
    { signal: "gas.cylinder.remaining", slot: "circuit.oxygenatorCylinder.remaining_min", lag_s: 0 },
  ],
};

/** A new oxygenator with its heat exchanger, primed beside the old one (`kinds/changeOuts.ts`). */
export const spareOxygenator: Partial<Fragment> = {
  controls: [
    {
      signal: "circuit.oxygenator.change",
      targets: [{ slot: "circuit.oxygenator.change" }],
      momentary: true,
    },
  ],
};

/** A new head for the centrifugal arterial pump. */
export const sparePumpHead: Partial<Fragment> = {
  controls: [
    { signal: "pump.arterial.change", targets: [{ slot: "pump.arterial.change" }], momentary: true },
  ],
};
