import { cerebralFlowBand } from "./tgkdcBand.ts";

export const cerebralFlow20To24Tgkdc21 = cerebralFlowBand({
  id: "cpb.arch.cerebralFlow20To24Tgkdc21",
  from_degC: 20,
  to_degC: 24,
  low: 8,
  high: 10,
});
