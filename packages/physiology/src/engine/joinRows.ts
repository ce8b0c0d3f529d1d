import type { Model } from "./Model.ts";

/** Which rows of one kind belong to which of another: fixed by the wiring, resolved once. */
export function joinRows({ wiring, assembly }: Model) {
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

export type RowJoints = ReturnType<typeof joinRows>;
