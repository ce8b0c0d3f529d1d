import type { Disturbance } from "../Disturbance.ts";

/** Sensors that lie or are silent; the truth behind them is untouched. */
export const SENSOR_FAULTS: readonly Disturbance[] = [
  {
    id: "flowProbeLost",
    label: { en: "Flow probe off the tube", es: "Sonda de flujo desconectada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "meter.flowmeter.flow.mean100ms.connected", to: 0 }],
    source: "physics: no coupling, no value",
  },
  {
    id: "arterialOutletProbeOff",
    label: { en: "Arterial outlet temperature probe off", es: "Sonda de temperatura arterial desconectada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.circuit.temperature.arterialOutlet.connected", to: 0 }],
    source: "physics",
  },
  {
    id: "centralVenousZeroOff",
    label: { en: "Central venous pressure: wrong zero", es: "Presión venosa central: cero erróneo" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "sensor.patient.pressure.centralVenous.zero", add: 10 }],
    source: "transducer 13 cm below the atrium: 13.6 cm of water is 10 mmHg",
  },
];
