import { describeRule } from "../../testing/describeRule.ts";
import { reservoirBalance } from "./reservoirBalance.ts";

/** A level that changes by so many mL/min. */
const level =
  (perMinute: number) =>
  (time_s: number): number =>
    2500 + (perMinute * time_s) / 60;

describeRule(reservoirBalance, {
  // 4 L/min out and 3.5 in are -500 mL/min; 600 are left for the meters.
  given: {
    values: {
      "circuit.flow.venousLine": 3.5,
      "pump.arterial.flow": 4,
      "circuit.reservoir.level": level(-1099),
    },
  },
  met: [
    { values: { "circuit.reservoir.level": level(99) } },
    // Suckers at 1.5 L/min that draw nothing but air, and such that draw nothing but blood.
    { values: { "pump.suction.flow": 1, "pump.vent.flow": 0.5, "circuit.reservoir.level": level(-500) } },
    { values: { "pump.suction.flow": 1, "pump.vent.flow": 0.5, "circuit.reservoir.level": level(1000) } },
    // A hemoconcentrator passes 500 mL/min of blood and keeps 60 mL/min of water.
    {
      values: {
        "pump.hemoconcentrator.flow": 500,
        "circuit.hemoconcentrator.filtrate": (time_s) => time_s,
        "circuit.reservoir.level": level(-560),
      },
    },
    // A bag that runs in at 800 mL/min holds the level.
    { values: { "circuit.infusion.crystalloid": 800, "circuit.reservoir.level": level(300) } },
    // Blood for cardioplegia, and a recirculation line that returns.
    { values: { "pump.cardioplegia.flow": 300, "circuit.reservoir.level": level(-1390) } },
    { values: { "circuit.flow.recirculation": 0.5, "circuit.reservoir.level": level(590) } },
  ],
  breached: [
    { values: { "circuit.reservoir.level": level(-1101) } },
    { values: { "circuit.reservoir.level": level(101) } },
    // What the hemoconcentrator passes is no loss: 1.2 L/min went elsewhere.
    { values: { "pump.hemoconcentrator.flow": 500, "circuit.reservoir.level": level(-1200) } },
    // The circuit, not a sensor: 2 L/min of prime poured in by hand and told to nobody.
    { values: { "circuit.reservoir.level": level(1500) } },
  ],
});
