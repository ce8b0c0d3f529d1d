import type { Fragment } from "../Fragment.ts";
import type { MeteredPumpPart } from "../parts.ts";
import { cannula, housing, openTo, way } from "./vessels.ts";
import { bloodThermometer, transducer } from "./instruments.ts";

const COIL_ML = 50;
const COIL_COMPLIANCE = 0.05;
/** The pump gives up at this line pressure (teaching assumption). */
const PRESSURE_STOP_MMHG = 400;

/** Bags to choose from, in the order of `circuit.cardioplegia.solution`. */
const SOLUTIONS = [
  ["bloodCardioplegia", 1_000],
  ["stThomas", 2_000],
  ["delNido", 2_000],
  ["htk", 2_000],
] as const;

/**
 * Cardioplegia: one pump head presses blood from the oxygenator and a crystalloid, in the set proportion, through a cooling coil
 * to the aortic root, the coronary sinus or the ostia. Into the root it only stays in the heart while the aorta is clamped.
 */
export const cardioplegia: Partial<Fragment> = {
  volumes: [
    ...SOLUTIONS.map(([filling, held_mL]) => openTo(`${filling}Bag`, held_mL, held_mL, filling)),
    housing("cardioplegiaCoil", COIL_ML, "prime", COIL_COMPLIANCE),
    housing("cardioplegiaLine", 40, "prime", 0.05),
  ],
  edges: [
    pressed("cardioplegiaBlood", "circuit.oxygenatorCell3"),
    ...SOLUTIONS.map(([filling]) => pressed(`${filling}Line`, `circuit.${filling}Bag`)),
    // 3/16″ × 2.5 m and the coil: 40 mmHg at 300 mL/min (teaching assumption).
    way("cardioplegiaTubing", "circuit.cardioplegiaCoil", "circuit.cardioplegiaLine", {
      resistance_mmHg_s_per_mL: 8,
      clamp: "circuit.clamp.cardioplegia",
    }),
    cannula("cardioplegiaRoot", "circuit.cardioplegiaLine", "patient.aorticRoot", "root-needle-9", {
      oneWay: true,
    }),
    cannula("cardioplegiaSinus", "circuit.cardioplegiaLine", "patient.coronaryVeins", "retrograde-14", {
      oneWay: true,
    }),
    // Two hand-held cannulas beyond the valve: into the ostia, past the root (teaching assumption).
    way("cardioplegiaOstia", "circuit.cardioplegiaLine", "patient.coronaryBed", {
      resistance_mmHg_s_per_mL: 12,
      oneWay: true,
    }),
  ],
  selectors: [
    {
      name: "circuit.cardioplegiaSolution",
      slots: SOLUTIONS.map(([filling]) => `circuit.${filling}Line.share`),
    },
    {
      name: "circuit.cardioplegiaRoute",
      slots: ["Root", "Sinus", "Ostia"].map((route) => `circuit.cardioplegia${route}.opening`),
    },
  ],
  heatExchangers: [
    {
      name: "circuit.cardioplegiaCooler",
      volume: "circuit.cardioplegiaCoil",
      inflow: "circuit.cardioplegiaTubing",
      ua_L_per_min: 0.6,
      lag_s: 30,
      fastest_degC_per_min: 10,
      start_degC: 6,
    },
  ],
  controls: [
    {
      signal: "pump.cardioplegia.flowSet",
      targets: ["cardioplegiaBlood", ...SOLUTIONS.map(([filling]) => `${filling}Line`)].map((name) => ({
        slot: `circuit.${name}.set_mL_per_min`,
      })),
    },
    {
      signal: "circuit.cardioplegia.bloodFraction",
      targets: [
        { slot: "circuit.cardioplegiaBlood.share" },
        { slot: "circuit.cardioplegiaSolution.size", gain: -1, offset: 1 },
      ],
    },
    {
      signal: "circuit.cardioplegia.solution",
      targets: [{ slot: "circuit.cardioplegiaSolution.chosen" }],
    },
    { signal: "circuit.cardioplegia.route", targets: [{ slot: "circuit.cardioplegiaRoute.chosen" }] },
    {
      signal: "circuit.cardioplegia.waterSet",
      targets: [{ slot: "circuit.cardioplegiaCooler.setWater_degC" }],
    },
  ],
  sensors: [
    transducer("pump.cardioplegia.pressure", "circuit.cardioplegiaCoil.pressure_mmHg"),
    bloodThermometer("pump.cardioplegia.temperature", "circuit.cardioplegiaCoil", 3),
    {
      signal: "pump.cardioplegia.flow",
      slot: "circuit.cardioplegiaTubing.flow_mL_per_s",
      gain: 60,
      lag_s: 0.5,
      noise: 1,
      step: 1,
    },
  ],
  flowMeters: [
    { signal: "pump.cardioplegia.volume", edge: "circuit.cardioplegiaTubing", window_s: 0.1, counts: true },
  ],
};

/** One tube in the pump head. */
function pressed(name: string, from: string): MeteredPumpPart {
  return {
    kind: "meteredPump",
    name: `circuit.${name}`,
    from,
    to: "circuit.cardioplegiaCoil",
    rest_mL: 20,
    fullAt_mL: COIL_ML + COIL_COMPLIANCE * PRESSURE_STOP_MMHG,
  };
}
