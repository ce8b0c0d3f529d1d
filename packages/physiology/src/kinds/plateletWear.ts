import { CONTROL_S } from "../engine/rates.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import type { Clotting } from "./clotting.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { Ledger } from "./ledger.ts";
import type { MeteredPumps } from "./meteredPumps.ts";
import type { Oxygenators } from "./oxygenators.ts";
import type { RollerPumps } from "./rollerPumps.ts";

/**
 * Every 100 ms: platelets that a circuit takes out of the blood for good.
 *
 *   fibers      fresh, 9·10⁹ per L/min of rated flow, within 10 min                  roller       0.18 % of what passes
 *   sucker      5 % of what comes with as much air                                    centrifugal  0.01 % of what passes
 *
 * `wear_scale` of the blood's clotting (1: as it is) scales all of it. Shares and surface are fitted to what is left in the last count on bypass: 0.595 with a roller, 0.619 with a centrifugal pump, and
 * less after two hours with the roller alone (784 adults); the sucker's is a teaching assumption.
 */
export function wearPlatelets(
  oxygenators: Oxygenators,
  rollers: RollerPumps,
  centrifugals: CentrifugalPumps,
  metered: MeteredPumps,
  edges: Edges,
  slow: SlowContents,
  { wear_scale }: Clotting,
  ledger: Ledger,
): void {
  const scale = wear_scale[0];
  if (scale === 0) return;
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    const outlet = oxygenators.outlet[o];
    const free_1e9 =
      oxygenators.ratedFlow_mL_per_s[o] * SURFACE_1E9_S_PER_ML - oxygenators.adheredPlatelets_1e9[o];
    // Fewer platelets come by, fewer stick.
    const density = Math.min(1, slow.platelets_1e9_per_mL[outlet] / USUAL_1E9_PER_ML);
    const stuck_1e9 = scale * free_1e9 * density * (CONTROL_S / STICKS_S);
    oxygenators.adheredPlatelets_1e9[o] += take(slow, ledger, outlet, stuck_1e9);
  }
  for (let i = 0; i < rollers.edge.length; i++)
    pass(slow, ledger, rollers.outlet[i], edges.flow_mL_per_s[rollers.edge[i]], scale * ROLLER_SHARE);
  for (let i = 0; i < centrifugals.edge.length; i++)
    pass(
      slow,
      ledger,
      centrifugals.outlet[i],
      edges.flow_mL_per_s[centrifugals.edge[i]],
      scale * CENTRIFUGAL_SHARE,
    );
  for (let i = 0; i < metered.edge.length; i++) {
    const air_mL_per_s = metered.drawnAir_mL_per_s[i];
    if (air_mL_per_s === 0) continue;
    const blood_mL_per_s = Math.max(0, edges.flow_mL_per_s[metered.edge[i]]);
    const mixed = air_mL_per_s / (air_mL_per_s + blood_mL_per_s);
    take(
      slow,
      ledger,
      metered.to[i],
      2 *
        scale *
        SUCKED_SHARE *
        mixed *
        blood_mL_per_s *
        CONTROL_S *
        slow.platelets_1e9_per_mL[metered.from[i]],
    );
  }
}

function pass(
  slow: SlowContents,
  ledger: Ledger,
  outlet: number,
  flow_mL_per_s: number,
  share: number,
): void {
  take(slow, ledger, outlet, share * Math.abs(flow_mL_per_s) * CONTROL_S * slow.platelets_1e9_per_mL[outlet]);
}

/** At most a fiftieth of what the volume holds; returns what was taken. */
function take(slow: SlowContents, ledger: Ledger, volume: number, wanted_1e9: number): number {
  const taken_1e9 = Math.max(0, Math.min(wanted_1e9, 0.02 * slow.platelets_1e9[volume]));
  slow.platelets_1e9[volume] -= taken_1e9;
  ledger.plateletsLeft_1e9[0] += taken_1e9;
  return taken_1e9;
}

const ROLLER_SHARE = 0.0018;
const CENTRIFUGAL_SHARE = 0.0001;
const SUCKED_SHARE = 0.05;
/** 9·10⁹ per L/min. */
const SURFACE_1E9_S_PER_ML = 0.54;
const STICKS_S = 600;
const USUAL_1E9_PER_ML = 0.22;
