import { cerebralPressureBand } from "./tgkdcBand.ts";

export const cerebralPressure28To32Tgkdc21 = cerebralPressureBand({
  id: "cpb.arch.cerebralPressure28To32Tgkdc21",
  from_degC: 28,
  to_degC: 32,
  isWarmest: true,
  low: 70,
  high: 80,
});
