import { describeRule } from "../../testing/describeRule.ts";
import { oxygenatorResistance } from "./oxygenatorResistance.ts";

describeRule(oxygenatorResistance, {
  // A drop of 20 mmHg at 4 L/min for the first ten minutes.
  given: {
    values: {
      "circuit.pressure.preOxygenator": (time_s) => (time_s < 605 ? 220 : 230),
      "circuit.pressure.postOxygenator": 200,
      "pump.arterial.flow": 4,
    },
    for_s: 1000,
  },
  met: [
    // More flow through the same oxygenator.
    {
      values: {
        "circuit.pressure.preOxygenator": (time_s) => (time_s < 605 ? 220 : 237),
        "pump.arterial.flow": (time_s) => (time_s < 605 ? 4 : 5),
      },
    },
    // A first value that is far too low is not the baseline.
    { values: { "circuit.pressure.preOxygenator": (time_s) => (time_s < 10 ? 205 : 229) } },
    // A new oxygenator of more resistance is measured against itself.
    {
      values: { "circuit.pressure.preOxygenator": (time_s) => (time_s < 605 ? 220 : 240) },
      events: [{ event: "oxygenatorChanged", time_s: 605 }],
      for_s: 1600,
    },
  ],
  breached: [
    { values: { "circuit.pressure.preOxygenator": (time_s) => (time_s < 605 ? 220 : 231) } },
    {
      values: {
        "circuit.pressure.preOxygenator": (time_s) => (time_s < 605 ? 220 : time_s < 1210 ? 240 : 261),
      },
      events: [{ event: "oxygenatorChanged", time_s: 605 }],
      for_s: 1600,
    },
  ],
  unknown: [
    { for_s: 500 },
    { events: [{ event: "oxygenatorChanged", time_s: 605 }] },
    // The first ten minutes of pressures come more than an hour after the start.
    {
      values: { "circuit.pressure.postOxygenator": (time_s) => (time_s < 3100 ? "notAvailable" : 200) },
      for_s: 4200,
    },
  ],
});
