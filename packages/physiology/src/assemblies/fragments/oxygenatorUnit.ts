import type { PipeCoefficients } from "../../equipment/flowCurve.ts";
import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import type { PipePart, VolumePart } from "../parts.ts";
import { HOUSING_LEAK, PLASMA_LEAK, WATER_LEAK, WATER_TANK } from "./oxygenatorLeaks.ts";
import { gasSupply, spareOxygenator } from "./supplies.ts";
import { housing, way } from "./vessels.ts";
import { bloodThermometer, transducer } from "./instruments.ts";

/** An oxygenator with its integrated heat exchanger, between a pump's outlet and whatever follows. */
export interface OxygenatorUnit {
  /** The volume that blood comes from: `circuit.pumpOutlet`. */
  readonly from: string;
  /** The edge whose flow passes the heat exchanger. */
  readonly inflow: string;
  /** Drop from the pump to behind the last cell. */
  readonly bundle: PipeCoefficients;
  readonly diffusionO2_mmol_per_s_mmHg: number;
  readonly diffusionCo2_mmol_per_s_mmHg: number;
  readonly ratedFlow_L_per_min: number;
  readonly gasVolume_mL: number;
  readonly cell_mL: number;
  readonly heatExchanger_mL: number;
  /** 0: an oxygenator without a heat exchanger. */
  readonly ua_L_per_min: number;
  readonly fiber: "microporous" | "diffusion membrane";
  readonly sweep: { readonly default: number; readonly max?: number };
  readonly fio2: number;
}

/** A cast housing: what it holds hardly depends on pressure, so that more flow takes no blood from the patient. */
const rigid = (name: string, volume_mL: number): VolumePart =>
  housing(name, volume_mL, "prime", HOUSING_ML_PER_MMHG);

/**
 * Polycarbonate gives microliters per mmHg; a hundredth of what a liter of tubing does, and all that a step of 1 ms needs
 * (teaching assumption).
 */
const HOUSING_ML_PER_MMHG = 0.02;

/** Heat exchanger and three cells of the bundle; blood leaves from `circuit.oxygenatorCell3`. */
export function oxygenatorUnit(unit: OxygenatorUnit): Partial<Fragment> {
  const { resistance_mmHg_s_per_mL, turbulence_mmHg_s2_per_mL2, referenceViscosity_mPas } = unit.bundle;
  // A quarter of the laminar drop lies between two neighbors of its way. All of the turbulent one lies at the bundle's mouth: a way
  // that has some is set anew in every step, and four of them cost 2 to 4 % of a circuit's speed.
  const step = (name: string, from: string, to: string, more: Partial<PipePart> = {}): PipePart =>
    way(name, from, to, {
      resistance_mmHg_s_per_mL: resistance_mmHg_s_per_mL / 4,
      referenceViscosity_mPas,
      ...more,
    });
  const hasWater = unit.ua_L_per_min > 0;
  const unitItself: Partial<Fragment> = {
    volumes: [
      rigid("heatExchanger", unit.heatExchanger_mL),
      rigid("oxygenatorCell1", unit.cell_mL),
      rigid("oxygenatorCell2", unit.cell_mL),
      rigid("oxygenatorCell3", unit.cell_mL),
      ...(hasWater ? [WATER_TANK] : []),
    ],
    edges: [
      step("heatExchangerInlet", unit.from, "circuit.heatExchanger", { clamp: "circuit.clamp.pumpOutlet" }),
      step("bundleInlet", "circuit.heatExchanger", "circuit.oxygenatorCell1", { turbulence_mmHg_s2_per_mL2 }),
      step("bundleFirst", "circuit.oxygenatorCell1", "circuit.oxygenatorCell2"),
      step("bundleSecond", "circuit.oxygenatorCell2", "circuit.oxygenatorCell3"),
      // Blood that meets no fiber: closed until a fault opens it, then a quarter of all (teaching assumption).
      way("bundleShunt", "circuit.heatExchanger", "circuit.oxygenatorCell3", {
        resistance_mmHg_s_per_mL: (resistance_mmHg_s_per_mL * 9) / 4,
        turbulence_mmHg_s2_per_mL2: turbulence_mmHg_s2_per_mL2 * 9,
        referenceViscosity_mPas,
        opening: 0,
      }),
      HOUSING_LEAK,
      ...(hasWater ? [WATER_LEAK] : []),
    ],
    filters: [PLASMA_LEAK],
    oxygenators: [
      {
        name: "circuit.oxygenator",
        cells: ["circuit.oxygenatorCell1", "circuit.oxygenatorCell2", "circuit.oxygenatorCell3"],
        diffusionO2_mmol_per_s_mmHg: unit.diffusionO2_mmol_per_s_mmHg,
        diffusionCo2_mmol_per_s_mmHg: unit.diffusionCo2_mmol_per_s_mmHg,
        ratedFlow_L_per_min: unit.ratedFlow_L_per_min,
        gasVolume_mL: unit.gasVolume_mL,
        gasOutlet_mmHg_min_per_L: 0.3,
        fiber: unit.fiber,
      },
    ],
    heatExchangers: hasWater
      ? [
          {
            name: "circuit.heaterCooler",
            volume: "circuit.heatExchanger",
            inflow: unit.inflow,
            ua_L_per_min: unit.ua_L_per_min,
            lag_s: 20,
            fastest_degC_per_min: 6,
            start_degC: 37,
          },
        ]
      : [],
    controls: [
      {
        signal: "gas.sweep.flow",
        targets: [{ slot: "circuit.oxygenator.sweep_L_per_min" }],
        range: unit.sweep,
      },
      { signal: "gas.fio2", targets: [{ slot: "circuit.oxygenator.fio2" }], range: { default: unit.fio2 } },
      { signal: "gas.co2.fraction", targets: [{ slot: "circuit.oxygenator.fico2" }] },
      { signal: "gas.vapor.fraction", targets: [{ slot: "circuit.oxygenator.vapor_percent" }] },
      {
        signal: "blood.inline.store",
        targets: [{ slot: "circuit.inlineMonitor.store" }],
        momentary: true,
      },
      {
        signal: "blood.inline.recalibrate",
        targets: [{ slot: "circuit.inlineMonitor.recalibrate" }],
        momentary: true,
      },
      ...(hasWater
        ? [
            {
              signal: "circuit.temperature.waterSet" as const,
              targets: [{ slot: "circuit.heaterCooler.setWater_degC" }],
            },
          ]
        : []),
    ],
    sensors: [
      transducer("circuit.pressure.preOxygenator", "circuit.heatExchanger.pressure_mmHg"),
      transducer("circuit.pressure.postOxygenator", "circuit.oxygenatorCell3.pressure_mmHg"),
      transducer("pump.arterial.outletPressure", `${unit.from}.pressure_mmHg`),
      ...(hasWater
        ? [
            {
              signal: "circuit.temperature.water" as const,
              slot: "circuit.heaterCooler.water_degC",
              lag_s: 1,
              noise: 0.02,
            },
          ]
        : []),
      {
        signal: "gas.pressure.oxygenator",
        slot: "circuit.oxygenator.gasPressure_mmHg",
        lag_s: 0.3,
        noise: 0.2,
      },
      // A side stream: a monitor's module answers in 2.9 s and is within 2 mmHg up to 38, within 5 % above (Mindray BeneVision N22,
      // operator's manual, appendix A): 90 % of a step. The oxygen cell's lag and both noises are teaching assumptions.
      { signal: "gas.exhaust.pco2", slot: "circuit.exhaust.pco2_mmHg", lag_s: 1.2, noise: 0.2, least: 0 },
      { signal: "gas.exhaust.po2", slot: "circuit.exhaust.po2_mmHg", lag_s: 10, noise: 1.5, least: 0 },
      bloodThermometer("circuit.temperature.arterialOutlet", "circuit.oxygenatorCell3"),
    ],
  };
  return joinFragments(unitItself, gasSupply, spareOxygenator);
}
