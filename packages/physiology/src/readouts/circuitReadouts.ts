import type { Model } from "../engine/Model.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/contents.ts";
import { flowOf } from "./Readout.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** Pumps, pressures, temperatures, gas and the clamp-on flow meter. */
export function circuitReadouts({ wiring, assembly, controlIds }: Model): Readouts {
  const { sensors, oxygenator } = assembly;
  const reservoir = wiring.volume("circuit.reservoir");
  const outlet = wiring.volume(sensors.oxygenatorOutlet);
  const inlet = wiring.volume(sensors.oxygenatorInlet);
  const exhaust: Pick<Record<string, Readout>, string> = {
    "gas.exhaust.pco2": ({ cells, gas }) =>
      (cells.gasCo2_mmol[0] / cells.gas_mmol[0]) * gas.dryPressure_mmHg[0],
    "gas.exhaust.po2": ({ cells, gas }) =>
      (cells.gasO2_mmol[0] / cells.gas_mmol[0]) * gas.dryPressure_mmHg[0],
  };
  return {
    ...Object.fromEntries(
      controlIds.map((id, row): [string, Readout] => [id, ({ controls }) => controls.value[row]]),
    ),
    ...Object.fromEntries(
      sensors.pressures.map((sensor, row): [string, Readout] => [
        sensor.signal,
        ({ pressures }) => pressures.shown_mmHg[row],
      ]),
    ),
    "pump.arterial.speed": ({ pumps }) => pumps.speed_rpm[0] * pumps.guard[0],
    // As a console shows it: turns times stroke, whatever the tubing lets back.
    "pump.arterial.flow": ({ pumps }) =>
      (pumps.speed_rpm[0] * pumps.guard[0] * pumps.stroke_mL[0] * pumps.occlusion[0]) / 1000,
    "pump.arterial.occlusion": ({ pumps }) => pumps.occlusion[0],
    "circuit.flow.venousLine": flowOf("venousLine", 5),
    "circuit.reservoir.level": ({ volumes }) => volumes.volume_mL[reservoir],
    "circuit.reservoir.pressure": ({ volumes }) => volumes.pressure_mmHg[reservoir],
    "circuit.temperature.arterialOutlet": temperatureOf(outlet),
    "circuit.temperature.venousInlet": temperatureOf(inlet),
    "circuit.temperature.water": ({ heatExchangers }) => heatExchangers.water_degC[0],
    [oxygenator.sweepControl]: ({ gas }: Model) => gas.flow_L_per_min[0],
    "gas.co2.fraction": ({ gas }) => gas.fico2[0],
    ...exhaust,
    "flowmeter.flow.mean100ms": flowOf("flowmeter", 1),
    "flowmeter.flow.mean1s": flowOf("flowmeter", 10),
    "flowmeter.flow.mean10s": flowOf("flowmeter", 100),
    // A meter well coupled to its tube, as calibrated, its board a little above the room's temperature.
    "flowmeter.coupling": () => 98,
    "flowmeter.calibrationFactor": () => 1,
    "flowmeter.temperature": ({ world }) => world.room_degC[0] + 14,
  };
}

function temperatureOf(volume: number): Readout {
  return ({ fast, volumes }) => fast.heat_J[volume] / (volumes.volume_mL[volume] * HEAT_CAPACITY_J_PER_ML_K);
}
