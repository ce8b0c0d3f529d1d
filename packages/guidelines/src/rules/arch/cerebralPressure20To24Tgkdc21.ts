import { cerebralPressureBand } from "./tgkdcBand.ts";

export const cerebralPressure20To24Tgkdc21 = cerebralPressureBand({
  id: "cpb.arch.cerebralPressure20To24Tgkdc21",
  from_degC: 20,
  to_degC: 24,
  low: 40,
  high: 50,
});
