import type { Model } from "../engine/Model.ts";
import { meanFlow_L_per_min, metersOf } from "../kinds/flowMeters.ts";
import type { Readout, Readouts } from "./Readout.ts";
import { transferReadouts } from "./transferReadouts.ts";

/** Pumps and the clamp-on flow meter's own words. */
export function circuitReadouts(model: Model): Readouts {
  return { ...pumpReadouts(model), ...transferReadouts(model), ...flowMeter(model) };
}

function pumpReadouts({ plan }: Model): Readouts {
  const roller = plan.edges
    .filter((edge) => edge.kind === "rollerPump")
    .findIndex((edge) => edge.name === "pump.arterial");
  if (roller >= 0) {
    return {
      "pump.arterial.speed": ({ rollers }) => rollers.speed_rpm[roller] * rollers.guard[roller],
      // As a console shows it: turns times stroke, whatever the tubing lets back.
      "pump.arterial.flow": ({ rollers }) =>
        (rollers.speed_rpm[roller] * rollers.guard[roller] * rollers.stroke_mL[roller]) / 1000,
      "pump.arterial.occlusion": ({ rollers }) => rollers.occlusion[roller],
    };
  }
  const centrifugal = plan.edges
    .filter((edge) => edge.kind === "centrifugalPump")
    .findIndex((edge) => edge.name === "pump.arterial");
  if (centrifugal < 0) return {};
  return { "pump.arterial.speed": ({ centrifugals }) => centrifugals.speed_rpm[centrifugal] };
}

function flowMeter({ plan }: Model): Readouts {
  const row = metersOf(plan).findIndex((meter) => meter.signal === "flowmeter.flow.mean100ms");
  if (row < 0) return {};
  const mean =
    (windows: number): Readout =>
    ({ flowMeters, flowHistory }) =>
      flowMeters.connected[row] > 0.5
        ? meanFlow_L_per_min(flowMeters, flowHistory, row, windows)
        : "sensorOff";
  return {
    "flowmeter.flow.mean1s": mean(10),
    "flowmeter.flow.mean10s": mean(100),
    // A meter well coupled to its tube or off it, its board a little above the room's temperature.
    "flowmeter.coupling": ({ flowMeters }) => (flowMeters.connected[row] > 0.5 ? 98 : 0),
    "flowmeter.temperature": ({ world }) => world.room_degC[0] + 14,
  };
}
