import { ARTERIAL_FILTERS } from "../../equipment/arterialFilters.ts";
import { L_PER_MIN_OF_ML_PER_S } from "../../equipment/flowCurve.ts";
import type { Fragment } from "../Fragment.ts";
import { ARTERIAL_LINE_LEAK } from "./arterialLineLeak.ts";
import { cannula, housing, line, tubing, way } from "./vessels.ts";
import { clampOnMeter, transducer } from "./instruments.ts";

const ARTERIAL_TUBE = { bore: "3/8", length_m: 1.8 } as const;
/** Around the filter, and its share of the line behind it. */
const BYPASS_TUBE = { bore: "3/8", length_m: 2.1 } as const;

/** Arterial filter, line and cannula; the filter's purge runs back to `purgeTo` where there is such a place. */
export function arterialLine(of: {
  readonly cannula: string;
  readonly to: string;
  readonly purgeTo?: string;
}): Partial<Fragment> {
  const filter = ARTERIAL_FILTERS.find((one) => one.id === "filter-terumo-40");
  if (filter === undefined) throw new RangeError("No such arterial filter is listed");
  const half = { resistance_mmHg_s_per_mL: (filter.resistance_mmHg_min_per_L * L_PER_MIN_OF_ML_PER_S) / 2 };
  const { purgeTo } = of;
  const meter = clampOnMeter("circuit.arterialCannula");
  return {
    volumes: [housing("arterialFilter", filter.prime_mL, "prime", 0.3), line("arterialLine", ARTERIAL_TUBE)],
    edges: [
      way("filterInlet", "circuit.oxygenatorCell3", "circuit.arterialFilter", {
        ...half,
        clamp: "circuit.clamp.filterInlet",
      }),
      tubing("filterOutlet", "circuit.arterialFilter", "circuit.arterialLine", ARTERIAL_TUBE, {
        clamp: "circuit.clamp.filterOutlet",
      }),
      cannula("arterialCannula", "circuit.arterialLine", of.to, of.cannula, {
        clamp: "circuit.clamp.arterialLine",
      }),
      // Around a filter that is clotted or full of air; bubbles pass it as they come.
      tubing("filterBypass", "circuit.oxygenatorCell3", "circuit.arterialLine", BYPASS_TUBE, {
        clamp: "circuit.clamp.filterBypass",
      }),
      ARTERIAL_LINE_LEAK,
      // Through its stopcock about 0.1 L/min at 150 mmHg (teaching assumption).
      ...(purgeTo === undefined
        ? []
        : [
            way("purgeLine", "circuit.arterialFilter", purgeTo, {
              resistance_mmHg_s_per_mL: 90,
              oneWay: true,
              clamp: "circuit.clamp.purge",
            }),
          ]),
    ],
    controls: [
      { signal: "circuit.clamp.filterBypass", targets: [], range: { default: 1 } },
      ...(meter.controls ?? []),
    ],
    traps: [
      {
        name: "circuit.arterialFilterTrap",
        volume: "circuit.arterialFilter",
        efficiency_fraction: filter.retained_percent / 100,
        capacity_mL: filter.airTrap_mL,
        purge_mL_per_s: purgeTo === undefined ? 0 : 1,
      },
    ],
    sensors: [
      transducer("circuit.pressure.arterialLine", "circuit.arterialLine.pressure_mmHg"),
      transducer("circuit.pressure.filter", "circuit.arterialFilter.pressure_mmHg"),
    ],
    flowMeters: [
      ...meter.flowMeters,
      ...(purgeTo === undefined
        ? []
        : [
            {
              signal: "circuit.flow.purge" as const,
              edge: "circuit.purgeLine",
              window_s: 0.5,
              probe: "clamp-on" as const,
            },
          ]),
    ],
    ports: [{ site: "blood.arterial", volume: "circuit.arterialLine" }],
  };
}
