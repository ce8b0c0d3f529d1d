import { cerebralFlowBand } from "./tgkdcBand.ts";

export const cerebralFlow24To28Tgkdc21 = cerebralFlowBand({
  id: "cpb.arch.cerebralFlow24To28Tgkdc21",
  from_degC: 24,
  to_degC: 28,
  low: 10,
  high: 12,
});
