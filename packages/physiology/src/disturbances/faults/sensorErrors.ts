import type { Disturbance } from "../Disturbance.ts";

/** Sensors that show a number, and a wrong one: calibration, drift, noise, a display that stands still. */
export const SENSOR_ERRORS: readonly Disturbance[] = [
  {
    id: "arterialLinePressureStuck",
    label: { en: "Line pressure stuck", es: "Presión de línea congelada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.circuit.pressure.arterialLine.held", to: 1 }],
    source: "physics: a closed stopcock or a display that hangs keeps its last value",
  },
  {
    id: "arterialLinePressureNoisy",
    label: { en: "Line pressure: loose plug", es: "Presión de línea: conector flojo" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.circuit.pressure.arterialLine.noise", add: 15 }],
    source: "15 mmHg of one deviation: teaching assumption",
  },
  {
    id: "arterialLinePressureReadsLow",
    label: { en: "Line pressure: wrong calibration", es: "Presión de línea: calibración errónea" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.circuit.pressure.arterialLine.calibration", scale: 0.7 }],
    source: "three tenths lost: teaching assumption",
  },
  {
    id: "arterialLinePressureDrifts",
    label: { en: "Line pressure drifts", es: "Presión de línea con deriva" },
    of: "circuit",
    onset_s: 0,
    effects: [
      { slot: "sensor.circuit.pressure.arterialLine.drift_per_h", add: 120 },
      { slot: "sensor.circuit.pressure.arterialLine.drift_most", add: 40 },
    ],
    source:
      "2 mmHg a minute up to 40: teaching assumption; with domes transducers went 11 mmHg in 3 h (V. L. Gordon et al., 1987, abstract)",
  },
  {
    id: "arterialOutletProbeReadsLow",
    label: { en: "Arterial temperature probe reads low", es: "Sonda de temperatura arterial mide de menos" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.circuit.temperature.arterialOutlet.zero", add: -1.5 }],
    source: "1.5 °C of bad contact: teaching assumption",
  },
  {
    id: "flowProbeMiscalibrated",
    label: { en: "Flow probe: factor of another tube", es: "Sonda de flujo: factor de otro tubo" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "meter.flowmeter.flow.mean100ms.gain", scale: 0.85 }],
    source: "wrong by as much at every flow; 15 % is a teaching assumption",
  },
  {
    id: "consoleFlowProbeMiscalibrated",
    label: { en: "Console flow probe reads high", es: "Sonda de flujo de la consola mide de más" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.pump.arterial.flow.calibration", scale: 1.15 }],
    source: "15 %: teaching assumption",
  },
  {
    id: "reservoirLevelStuck",
    label: { en: "Reservoir level reading stuck", es: "Lectura del nivel del reservorio congelada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.circuit.reservoir.level.held", to: 1 }],
    source: "physics: the reading stays, the blood does not",
  },
  {
    id: "inlineMonitorUncalibrated",
    label: {
      en: "In-line monitor not calibrated before use",
      es: "Monitor en línea sin calibrar antes del uso",
    },
    of: "circuit",
    onset_s: 0,
    effects: [
      { slot: "sensor.blood.inlineArterial.po2.calibration", scale: 1.48 },
      { slot: "sensor.blood.inlineArterial.pco2.calibration", scale: 0.85 },
      { slot: "sensor.blood.inlineArterial.ph.zero", add: 0.05 },
    ],
    source:
      "pO2 48.3 % too high before the first calibration in use (M.-H. Lee, T. Rosenthal, J Extra Corpor Technol 2026, abstract; calculated gases); without gas calibration a CDI 500 was unreliable until then (A. L. Bellaiche et al., 2011, abstract); pCO2 and pH are teaching assumptions",
  },
  {
    id: "inlineMonitorDrifts",
    label: { en: "In-line monitor drifts", es: "Monitor en línea con deriva" },
    of: "circuit",
    onset_s: 0,
    effects: [
      { slot: "sensor.blood.inlineArterial.po2.drift_per_h", add: -240 },
      { slot: "sensor.blood.inlineArterial.po2.drift_most", add: 100 },
      { slot: "sensor.blood.inlineArterial.pco2.drift_per_h", add: 40 },
      { slot: "sensor.blood.inlineArterial.pco2.drift_most", add: 15 },
    ],
    source:
      "drift within a case: a field safety notice on the CDI 500 (scps.org.uk); 4 mmHg of pO2 and two thirds of pCO2 a minute are teaching assumptions",
  },
  {
    id: "inlineSaturationStuck",
    label: { en: "In-line venous saturation stuck", es: "Saturación venosa en línea congelada" },
    of: "circuit",
    onset_s: 0,
    effects: [{ slot: "sensor.blood.inlineVenous.so2.held", to: 1 }],
    source: "physics: a display that hangs keeps its last value",
  },
  {
    id: "capnographBlocked",
    label: { en: "Capnograph: water in the line", es: "Capnógrafo: agua en la línea" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "sensor.patient.endTidalCo2.held", to: 1 }],
    source: "no new gas reaches the cell; the last value stays (teaching assumption)",
  },
  {
    id: "nirsRightMisplaced",
    label: { en: "Right forehead oximeter misplaced", es: "Oxímetro frontal derecho mal colocado" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.nirsRight.bias_percent", add: -10.8 }],
    source:
      "twice the deviation of 5.4 % that an INVOS 5100 had when its sensor was put on again (S. Hyttel-Sorensen et al., Biomed Opt Express 2:3047, 2011, abstract; forearm)",
  },
  {
    id: "nasopharyngealProbeReadsLow",
    label: { en: "Nasopharyngeal probe slipped forward", es: "Sonda nasofaríngea desplazada" },
    of: "patient",
    onset_s: 0,
    effects: [{ slot: "patient.nasopharyngealProbe.zero_degC", add: -2 }],
    source: "cooled by room air; 2 °C is a teaching assumption",
  },
];
