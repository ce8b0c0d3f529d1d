import { cerebralFlowBand } from "./tgkdcBand.ts";

export const cerebralFlow28To32Tgkdc21 = cerebralFlowBand({
  id: "cpb.arch.cerebralFlow28To32Tgkdc21",
  from_degC: 28,
  to_degC: 32,
  isWarmest: true,
  low: 12,
  high: 15,
});
