import { derivedSignal } from "./derivedSignal.ts";
import { CONTINUOUS_MAX_AGE_S } from "./inputMaxAge.ts";

/** dyn·s/cm⁵ per mmHg·min/L, as rounded at the bedside (79.9934). */
const DYN_S_PER_CM5_PER_WOOD = 80;

/** True on full bypass, where the pump carries all systemic flow; without flow there is no resistance to state. */
export const svr = derivedSignal({
  id: "derived.svr",
  maxAge_s: {
    "patient.pressure.arterial.mean": CONTINUOUS_MAX_AGE_S,
    "patient.pressure.centralVenous": CONTINUOUS_MAX_AGE_S,
    "pump.arterial.flow": CONTINUOUS_MAX_AGE_S,
  },
  formula: "80 · (MAP − CVP) / pump flow",
  source: "definition, with 80 for 79.9934",
  holdsIn: "totalBypass",
  compute: (inputs) => {
    const drop_mmHg = inputs["patient.pressure.arterial.mean"] - inputs["patient.pressure.centralVenous"];
    const flow_L_per_min = inputs["pump.arterial.flow"];
    return flow_L_per_min > 0 ? (DYN_S_PER_CM5_PER_WOOD * drop_mmHg) / flow_L_per_min : "outOfRange";
  },
});
