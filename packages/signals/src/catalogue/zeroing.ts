import type { Signal } from "../signal.ts";

/** A transducer opened to air at its stopcock for so many seconds and zeroed at their end. */
function zeroing(en: string, es: string, short: string): Signal {
  return {
    label: { en: `Zeroing to air: ${en}`, es: `Puesta a cero al aire: ${es}` },
    short: `Z ${short}`,
    unit: "s",
    decimals: 0,
    plausible: [0, 60],
    control: { min: 0, max: 30, step: 1, default: 0 },
  };
}

/** Zeroing of pressure transducers, each by its own stopcock; what it does is on `docs/physiology/monitors-and-sensors.md`. */
export const zeroings = {
  "patient.pressure.arterial.zero": zeroing("arterial line", "línea arterial", "ABP"),
  "patient.pressure.arterialLeft.zero": zeroing("left arterial line", "línea arterial izquierda", "ABPL"),
  "patient.pressure.femoral.zero": zeroing("femoral line", "línea femoral", "Fem"),
  "patient.pressure.pulmonaryArtery.zero": zeroing(
    "pulmonary artery line",
    "línea de la arteria pulmonar",
    "PA",
  ),
  "patient.pressure.aorticRoot.zero": zeroing("aortic root line", "línea de la raíz aórtica", "root"),
  "patient.pressure.centralVenous.zero": zeroing("central venous line", "línea venosa central", "CVP"),
  "patient.pressure.leftAtrium.zero": zeroing("left atrial line", "línea de la aurícula izquierda", "LAP"),
  "patient.pressure.coronarySinus.zero": zeroing("coronary sinus line", "línea del seno coronario", "CSP"),
  "circuit.pressure.venousLine.zero": zeroing(
    "venous line of the circuit",
    "línea venosa del circuito",
    "ven",
  ),
  "circuit.pressure.preOxygenator.zero": zeroing("before the oxygenator", "antes del oxigenador", "pre"),
  "circuit.pressure.postOxygenator.zero": zeroing("behind the oxygenator", "después del oxigenador", "post"),
  "circuit.pressure.arterialLine.zero": zeroing(
    "arterial line of the circuit",
    "línea arterial del circuito",
    "art",
  ),
  "circuit.pressure.filter.zero": zeroing("arterial filter", "filtro arterial", "filter"),
  "circuit.reservoir.pressure.zero": zeroing("venous reservoir", "reservorio venoso", "res"),
  "pump.arterial.inletPressure.zero": zeroing("pump inlet", "entrada de la bomba", "in"),
  "pump.arterial.outletPressure.zero": zeroing("pump outlet", "salida de la bomba", "out"),
  "pump.cardioplegia.pressure.zero": zeroing("cardioplegia line", "línea de cardioplejía", "CP"),
} as const satisfies Record<string, Signal>;
