import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import type { HeatExchangers } from "./heatExchangers.ts";
import type { MeteredPumps } from "./meteredPumps.ts";
import type { Oxygenators } from "./oxygenators.ts";
import type { RollerPumps } from "./rollerPumps.ts";

/**
 * What a console runs on away from its socket, emptied at its rated load whatever its pumps do:
 *
 *   d charge/dt = −1/90 min without mains, +1/4 h with them
 *
 * Set from outside: `mains` (1: plugged in and live), `usable_fraction` (what an aged battery still holds of its charge). Rotaflow and
 * Cardiohelp run 90 min at 3000 rpm and 5 L/min (intensiveblog.com, On the move: ECMO transport, The Alfred); the same for a console of
 * bypass, one load for all speeds, and 4 h of charging are teaching assumptions.
 */
export const batteryKind = defineKind({
  name: "battery",
  columns: [
    "mains",
    "usable_fraction",
    "charge_fraction",
    "left_fraction",
    "duration_min",
    "recharge_min",
    "remaining_min",
    "live",
  ],
  parts: batteriesOf,
  fill: (rows, row) => {
    rows.mains[row] = 1;
    rows.usable_fraction[row] = 1;
    rows.charge_fraction[row] = 1;
    rows.left_fraction[row] = 1;
    rows.duration_min[row] = 90;
    rows.recharge_min[row] = 240;
    rows.remaining_min[row] = 90;
    rows.live[row] = 1;
  },
});

/**
 * Where an oxygenator's gas comes from: the wall, or a cylinder that goes along. All of the sweep is drawn from it; its gauge shows
 * pressure in proportion to what it holds (Boyle). `inUse` (1: cylinder), `wall` (1: the pipeline has pressure), `usable_fraction` (how
 * full it came) are set from outside; `change` asks for a full one. An E cylinder: 660 L at 131 bar (1900 psi), between the 651 L at
 * 1800 psi and 682 L at 2200 psi that suppliers name. A blender draws its air beside the oxygen: both are counted as one (teaching assumption).
 */
export const gasCylinderKind = defineKind({
  name: "gasCylinder",
  columns: [
    "inUse",
    "wall",
    "usable_fraction",
    "full_L",
    "full_kPa",
    "content_L",
    "pressure_kPa",
    "remaining_min",
    "change",
  ],
  parts: ({ assembly }: Plan) => assembly.oxygenators.map(({ name }) => ({ name: `${name}Cylinder` })),
  fill: (rows, row) => {
    rows.wall[row] = 1;
    rows.usable_fraction[row] = 1;
    rows.full_L[row] = FULL_L;
    rows.full_kPa[row] = FULL_KPA;
    rows.content_L[row] = FULL_L;
    rows.pressure_kPa[row] = FULL_KPA;
    rows.remaining_min[row] = LONGEST_MIN;
  },
});

export type Batteries = TableOf<typeof batteryKind>;
export type GasCylinders = TableOf<typeof gasCylinderKind>;

function batteriesOf({ assembly }: Plan): readonly { readonly name: string }[] {
  const hasPump = assembly.edges.some(({ kind }) => kind === "rollerPump" || kind === "centrifugalPump");
  return hasPump ? [{ name: "circuit.battery" }] : [];
}

/** Every 100 ms: what the battery still gives; without it every pump of the console stands, and the heater-cooler has the mains alone. */
export function drainBattery(
  batteries: Batteries,
  rollers: RollerPumps,
  centrifugals: CentrifugalPumps,
  metered: MeteredPumps,
  heaters: HeatExchangers,
): void {
  for (let i = 0; i < batteries.charge_fraction.length; i++) {
    const onMains = batteries.mains[i] > 0.5;
    const missing = 1 - batteries.usable_fraction[i];
    const left = batteries.charge_fraction[i] - missing;
    const step = CONTROL_S / (60 * (onMains ? batteries.recharge_min[i] : -batteries.duration_min[i]));
    batteries.charge_fraction[i] = Math.max(
      0,
      Math.min(1, batteries.charge_fraction[i] + (onMains || left > 0 ? step : 0)),
    );
    batteries.left_fraction[i] = Math.max(0, left);
    batteries.remaining_min[i] = Math.max(0, left) * batteries.duration_min[i];
    const live = onMains || left > 0 ? 1 : 0;
    batteries.live[i] = live;
    for (let k = 0; k < rollers.live.length; k++) rollers.live[k] = live;
    for (let k = 0; k < centrifugals.live.length; k++) centrifugals.live[k] = live;
    for (let k = 0; k < metered.live.length; k++) metered.live[k] = metered.electric[k] > 0.5 ? live : 1;
    for (let k = 0; k < heaters.mains.length; k++) heaters.mains[k] = onMains ? 1 : 0;
  }
}

/** Every 100 ms: the cylinder gives what the sweep takes; an empty one, or a wall without pressure, gives nothing. */
export function drainCylinders(cylinders: GasCylinders, oxygenators: Oxygenators): void {
  for (let i = 0; i < cylinders.content_L.length; i++) {
    if (cylinders.change[i] >= 0.5) cylinders.content_L[i] = cylinders.full_L[i];
    cylinders.change[i] = 0;
    const missing_L = (1 - cylinders.usable_fraction[i]) * cylinders.full_L[i];
    const left_L = Math.max(0, cylinders.content_L[i] - missing_L);
    const drawn_L_per_min = oxygenators.sweep_L_per_min[i] * oxygenators.supply[i];
    const inUse = cylinders.inUse[i] > 0.5;
    if (inUse) cylinders.content_L[i] -= Math.min(left_L, (drawn_L_per_min * CONTROL_S) / 60);
    oxygenators.supplied[i] = (inUse ? left_L > 0 : cylinders.wall[i] > 0.5) ? 1 : 0;
    cylinders.pressure_kPa[i] = (cylinders.full_kPa[i] * left_L) / cylinders.full_L[i];
    cylinders.remaining_min[i] = Math.min(LONGEST_MIN, left_L / Math.max(LEAST_L_PER_MIN, drawn_L_per_min));
  }
}

const FULL_L = 660;
const FULL_KPA = 13_100;
const LEAST_L_PER_MIN = 0.01;
/** What a display with four digits shows at most. */
const LONGEST_MIN = 9999;
