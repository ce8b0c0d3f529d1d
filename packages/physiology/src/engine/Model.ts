import type { SignalId } from "@openperfusion/signals";
import type { Assembly } from "../assemblies/Assembly.ts";
import { gasSiteKind } from "../blood/gasSites.ts";
import { ARTERIAL_WINDOWS, arterialHistoryKind, arterialLineKind } from "../kinds/arterialLine.ts";
import { chamberKind, heartKind } from "../kinds/chambers.ts";
import { fastContentKind, slowContentKind } from "../kinds/contents.ts";
import { drainKind } from "../kinds/drains.ts";
import { edgeKind } from "../kinds/edges.ts";
import { FLOW_WINDOWS, flowHistoryKind, flowSensorKind } from "../kinds/flowSensors.ts";
import { heartControlKind } from "../kinds/heartControl.ts";
import { heatExchangerKind } from "../kinds/heatExchangers.ts";
import { infusionKind } from "../kinds/infusions.ts";
import { ledgerKind } from "../kinds/ledger.ts";
import { oxygenatorCellKind, sweepGasKind } from "../kinds/oxygenatorCells.ts";
import { pipeKind } from "../kinds/pipes.ts";
import { pressureSensorKind } from "../kinds/pressureSensors.ts";
import { rollerPumpKind } from "../kinds/rollerPumps.ts";
import { tissueKind } from "../kinds/tissues.ts";
import { valveKind } from "../kinds/valves.ts";
import { vasomotorKind } from "../kinds/vasomotor.ts";
import { volumeKind } from "../kinds/volumes.ts";
import type { Patient } from "../patients/Patient.ts";
import type { RowsOf } from "./kind.ts";
import { randomKind } from "./random.ts";
import { StateLayout, viewRows } from "./StateLayout.ts";
import { wire, wiringText } from "./wiring.ts";
import type { Wiring } from "./wiring.ts";

/** Steps taken, and the room that the patient lies in. */
export const worldKind = { name: "world", columns: ["step", "room_degC"] } as const;

/** What a person or a scenario has set, by signal. */
export const controlKind = { name: "control", columns: ["value"] } as const;

/** The flow sensors of every assembly, in the order of their rows. */
export const FLOW_SENSORS = ["flowmeter", "venousLine", "aorticValve"] as const;

/** A patient on a circuit: their wiring, the one state buffer, and its columns by kind. */
export interface Model {
  readonly assembly: Assembly;
  readonly patient: Patient;
  readonly wiring: Wiring;
  readonly layout: StateLayout;
  readonly controlIds: readonly SignalId[];
  /** Names slot table and wiring. */
  readonly hash: string;
  readonly state: Float64Array;
  readonly world: RowsOf<typeof worldKind>;
  readonly random: RowsOf<typeof randomKind>;
  readonly controls: RowsOf<typeof controlKind>;
  readonly volumes: RowsOf<typeof volumeKind>;
  readonly fast: RowsOf<typeof fastContentKind>;
  readonly slow: RowsOf<typeof slowContentKind>;
  readonly edges: RowsOf<typeof edgeKind>;
  readonly pipes: RowsOf<typeof pipeKind>;
  readonly drains: RowsOf<typeof drainKind>;
  readonly valves: RowsOf<typeof valveKind>;
  readonly pumps: RowsOf<typeof rollerPumpKind>;
  readonly infusions: RowsOf<typeof infusionKind>;
  readonly heart: RowsOf<typeof heartKind>;
  readonly heartControl: RowsOf<typeof heartControlKind>;
  readonly chambers: RowsOf<typeof chamberKind>;
  readonly tissues: RowsOf<typeof tissueKind>;
  readonly vasomotor: RowsOf<typeof vasomotorKind>;
  readonly cells: RowsOf<typeof oxygenatorCellKind>;
  readonly gas: RowsOf<typeof sweepGasKind>;
  readonly heatExchangers: RowsOf<typeof heatExchangerKind>;
  readonly sites: RowsOf<typeof gasSiteKind>;
  readonly ledger: RowsOf<typeof ledgerKind>;
  readonly pressures: RowsOf<typeof pressureSensorKind>;
  readonly arterialLine: RowsOf<typeof arterialLineKind>;
  readonly arterialHistory: RowsOf<typeof arterialHistoryKind>;
  readonly flows: RowsOf<typeof flowSensorKind>;
  readonly flowHistory: RowsOf<typeof flowHistoryKind>;
}

/** Lays out one buffer for all kinds of a patient on a circuit and views it as columns. */
export function createModel(assembly: Assembly, patient: Patient, controls: readonly SignalId[]): Model {
  const wiring = wire(assembly, patient);
  const layout = new StateLayout();
  const names = (parts: readonly { readonly name: string }[]): string[] => parts.map((part) => part.name);
  const volumeNames = names(wiring.volumes);
  const tissueNames = names(wiring.tissues);
  const { cells } = assembly.oxygenator;
  const ring = (sensor: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${sensor}.window${i}`);
  const placed = {
    world: layout.place(worldKind, ["world"]),
    random: layout.place(randomKind, ["world"]),
    controls: layout.place(controlKind, controls),
    volumes: layout.place(volumeKind, volumeNames),
    fast: layout.place(fastContentKind, volumeNames),
    slow: layout.place(slowContentKind, volumeNames),
    edges: layout.place(edgeKind, names(wiring.edges)),
    pipes: layout.place(pipeKind, names(wiring.pipes)),
    drains: layout.place(drainKind, names(wiring.drains)),
    valves: layout.place(valveKind, names(wiring.valves)),
    pumps: layout.place(rollerPumpKind, names(wiring.pumps)),
    infusions: layout.place(infusionKind, names(wiring.infusions)),
    heart: layout.place(heartKind, ["patient.heart"]),
    heartControl: layout.place(heartControlKind, ["patient.heart"]),
    chambers: layout.place(chamberKind, names(wiring.chambers)),
    tissues: layout.place(tissueKind, tissueNames),
    vasomotor: layout.place(vasomotorKind, tissueNames),
    cells: layout.place(oxygenatorCellKind, cells),
    gas: layout.place(sweepGasKind, ["circuit.oxygenator"]),
    heatExchangers: layout.place(heatExchangerKind, [assembly.heatExchanger.name]),
    // Cells of the oxygenator first, then the tissues' beds: the two are solved at different rates.
    sites: layout.place(gasSiteKind, [...cells, ...names(wiring.tissues).map((name) => `${name}.blood`)]),
    ledger: layout.place(ledgerKind, ["ledger"]),
    pressures: layout.place(
      pressureSensorKind,
      assembly.sensors.pressures.map((sensor) => `sensor.${sensor.signal}`),
    ),
    arterialLine: layout.place(arterialLineKind, ["sensor.arterialLine"]),
    arterialHistory: layout.place(arterialHistoryKind, ring("sensor.arterialLine", ARTERIAL_WINDOWS)),
    flows: layout.place(
      flowSensorKind,
      FLOW_SENSORS.map((sensor) => `sensor.${sensor}`),
    ),
    flowHistory: layout.place(
      flowHistoryKind,
      FLOW_SENSORS.flatMap((sensor) => ring(`sensor.${sensor}`, FLOW_WINDOWS)),
    ),
  };
  const buffer = new ArrayBuffer(layout.length * 8);
  const state = new Float64Array(buffer);
  return {
    assembly,
    patient,
    wiring,
    layout,
    controlIds: controls,
    hash: layout.hash(wiringText(wiring)),
    state,
    world: viewRows(state, placed.world),
    random: viewRows(state, placed.random),
    controls: viewRows(state, placed.controls),
    volumes: viewRows(state, placed.volumes),
    fast: viewRows(state, placed.fast),
    slow: viewRows(state, placed.slow),
    edges: viewRows(state, placed.edges),
    pipes: viewRows(state, placed.pipes),
    drains: viewRows(state, placed.drains),
    valves: viewRows(state, placed.valves),
    pumps: viewRows(state, placed.pumps),
    infusions: viewRows(state, placed.infusions),
    heart: viewRows(state, placed.heart),
    heartControl: viewRows(state, placed.heartControl),
    chambers: viewRows(state, placed.chambers),
    tissues: viewRows(state, placed.tissues),
    vasomotor: viewRows(state, placed.vasomotor),
    cells: viewRows(state, placed.cells),
    gas: viewRows(state, placed.gas),
    heatExchangers: viewRows(state, placed.heatExchangers),
    sites: viewRows(state, placed.sites),
    ledger: viewRows(state, placed.ledger),
    pressures: viewRows(state, placed.pressures),
    arterialLine: viewRows(state, placed.arterialLine),
    arterialHistory: viewRows(state, placed.arterialHistory),
    flows: viewRows(state, placed.flows),
    flowHistory: viewRows(state, placed.flowHistory),
  };
}
