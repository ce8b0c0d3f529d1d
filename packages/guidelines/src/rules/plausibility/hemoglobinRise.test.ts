import { describeRule } from "../../testing/describeRule.ts";
import { hemoglobinRise } from "./hemoglobinRise.ts";

const rise = (to: number) => (time_s: number) => (time_s < 500 ? 7 : to);

describeRule(hemoglobinRise, {
  given: { values: { "blood.hemoglobin": rise(9) } },
  met: [
    // The patient, not the sensor: two units of red cells were given.
    {
      values: { "blood.hemoglobin": rise(9.5) },
      events: [{ event: "redCellsGiven", time_s: 100, amount: 2 }],
    },
    { values: { "blood.hemoglobin": rise(9.5), "circuit.infusion.redCells": 200 } },
    // Water taken off by the hemoconcentrator.
    { values: { "blood.hemoglobin": rise(10), "pump.hemoconcentrator.flow": 400 } },
    // Bypass begins and the prime dilutes: a fall, however steep.
    { values: { "blood.hemoglobin": rise(4) } },
  ],
  breached: [
    // No red cells were ever given in this case.
    { values: { "blood.hemoglobin": rise(9.1) } },
    {
      values: {
        "blood.hemoglobin": rise(9.1),
        "pump.hemoconcentrator.flow": 0,
        "circuit.infusion.redCells": 0,
      },
    },
    {
      values: { "blood.hemoglobin": (time_s) => (time_s < 3900 ? 7 : 9.1) },
      events: [{ event: "redCellsGiven", time_s: 0, amount: 2 }],
      for_s: 4000,
    },
  ],
  // Where nobody notes what is given, a rise can't be told from a transfusion.
  unknown: [{ values: { "blood.hemoglobin": rise(9.1) }, keepsEvents: [] }],
});
