import type { Joints } from "../kinds/edges.ts";
import type { Model } from "./Model.ts";

/** Which rows of one kind belong to which of another: fixed by the wiring, resolved once. */
export interface RowJoints {
  readonly joints: Joints;
  readonly edgeOfPipe: Int32Array;
  readonly edgeOfValve: Int32Array;
  readonly edgeOfPump: Int32Array;
  readonly edgeOfInfusion: Int32Array;
  readonly inletOfPump: Int32Array;
  readonly outletOfPump: Int32Array;
  readonly volumeOfChamber: Int32Array;
  readonly pipeOfDrain: Int32Array;
  readonly chamberOfDrain: Int32Array;
  readonly volumeOfCell: Int32Array;
  readonly volumeOfTissue: Int32Array;
  readonly supplyOfTissue: Int32Array;
  readonly inflowOfTissue: Int32Array;
  readonly volumeOfHeatExchanger: Int32Array;
  readonly inflowOfHeatExchanger: Int32Array;
  readonly volumeOfPressure: Int32Array;
  readonly edgeOfFlow: Int32Array;
  readonly arterialLineVolume: number;
  readonly oxygenatorOutlet: number;
  readonly myocardium: number;
}

export function joinRows({ wiring, assembly }: Model): RowJoints {
  const { heatExchanger, oxygenator, sensors } = assembly;
  const edgesOf = (parts: readonly { readonly name: string }[]): Int32Array =>
    Int32Array.from(parts, (part) => wiring.edge(part.name));
  return {
    joints: { from: wiring.from, to: wiring.to },
    edgeOfPipe: edgesOf(wiring.pipes),
    edgeOfValve: edgesOf(wiring.valves),
    edgeOfPump: edgesOf(wiring.pumps),
    edgeOfInfusion: edgesOf(wiring.infusions),
    inletOfPump: Int32Array.from(wiring.pumps, (pump) => wiring.volume(pump.from)),
    outletOfPump: Int32Array.from(wiring.pumps, (pump) => wiring.volume(pump.to)),
    volumeOfChamber: Int32Array.from(wiring.chambers, (part) => wiring.volume(part.name)),
    pipeOfDrain: Int32Array.from(wiring.drains, (part) => wiring.pipe(part.name)),
    chamberOfDrain: Int32Array.from(wiring.drains, (part) => wiring.volume(part.from)),
    volumeOfCell: Int32Array.from(oxygenator.cells, (name) => wiring.volume(name)),
    volumeOfTissue: Int32Array.from(wiring.tissues, (tissue) => wiring.volume(tissue.bed)),
    supplyOfTissue: Int32Array.from(wiring.tissues, (tissue) => wiring.pipe(tissue.supply)),
    inflowOfTissue: Int32Array.from(wiring.tissues, (tissue) => wiring.edge(tissue.supply)),
    volumeOfHeatExchanger: Int32Array.of(wiring.volume(heatExchanger.volume)),
    inflowOfHeatExchanger: Int32Array.of(wiring.edge(heatExchanger.inflow)),
    volumeOfPressure: Int32Array.from(sensors.pressures, (sensor) => wiring.volume(sensor.volume)),
    edgeOfFlow: Int32Array.of(
      wiring.edge(sensors.patientFlow),
      wiring.edge(sensors.venousFlow),
      wiring.edge("patient.aorticValve"),
    ),
    arterialLineVolume: wiring.volume(sensors.arterialLine),
    oxygenatorOutlet: wiring.volume(sensors.oxygenatorOutlet),
    myocardium: wiring.tissues.findIndex((tissue) => tissue.name === "patient.myocardium"),
  };
}
