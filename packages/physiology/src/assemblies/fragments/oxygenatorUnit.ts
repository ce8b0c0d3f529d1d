import type { PipeCoefficients } from "../../equipment/flowCurve.ts";
import type { Fragment } from "../Fragment.ts";
import type { PipePart } from "../parts.ts";
import { HOUSING_LEAK, PLASMA_LEAK, WATER_LEAK, WATER_TANK } from "./oxygenatorLeaks.ts";
import { housing, way } from "./vessels.ts";

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
  return {
    volumes: [
      housing("heatExchanger", unit.heatExchanger_mL, "prime"),
      housing("oxygenatorCell1", unit.cell_mL, "prime"),
      housing("oxygenatorCell2", unit.cell_mL, "prime"),
      housing("oxygenatorCell3", unit.cell_mL, "prime"),
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
      { signal: "circuit.pressure.preOxygenator", slot: "circuit.heatExchanger.pressure_mmHg", lag_s: 0.3 },
      {
        signal: "circuit.pressure.postOxygenator",
        slot: "circuit.oxygenatorCell3.pressure_mmHg",
        lag_s: 0.3,
      },
      { signal: "pump.arterial.outletPressure", slot: `${unit.from}.pressure_mmHg`, lag_s: 0.3 },
      ...(hasWater
        ? [
            {
              signal: "circuit.temperature.water" as const,
              slot: "circuit.heaterCooler.water_degC",
              lag_s: 1,
            },
          ]
        : []),
      {
        signal: "circuit.temperature.arterialOutlet",
        slot: "circuit.oxygenatorCell3.heat_J_per_mL",
        gain: 1 / 3.8,
        lag_s: 5,
      },
    ],
  };
}
