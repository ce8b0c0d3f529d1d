import { cerebralPressureBand } from "./tgkdcBand.ts";

export const cerebralPressure24To28Tgkdc21 = cerebralPressureBand({
  id: "cpb.arch.cerebralPressure24To28Tgkdc21",
  from_degC: 24,
  to_degC: 28,
  low: 50,
  high: 70,
});
