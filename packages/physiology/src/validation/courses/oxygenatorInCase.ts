import type { Engine } from "../../engine/Engine.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { onBypassAt, setIndex, uptake_mL_per_min } from "./atTemperature.ts";

/** The listed oxygenator of the default adult case against what was measured of it in patients. */
export function oxygenatorInCaseFindings(): readonly Finding[] {
  const cool = onBypassAt(32, 4 / adultMan.bsa_m2);
  const [at4, at6] = [4, 6].map((flow_L_per_min) => {
    setIndex(cool, flow_L_per_min / adultMan.bsa_m2);
    cool.step(15_000);
    const [before, behind, flow] = meanOf(
      cool,
      [
        "circuit.pumpOutlet.pressure_mmHg",
        "circuit.oxygenatorCell3.pressure_mmHg",
        "pump.arterial.flow_mL_per_s",
      ],
      5,
    );
    // To the flow itself, which is not quite the one asked for.
    return before - behind + 23.934 * (flow_L_per_min - 0.06 * flow);
  });
  const warm = started("cpb-adult");
  const needed = neededFio2(warm);
  return findings(
    {
      "O-case-1": at4,
      "O-case-2": at6,
      "O-case-3": needed - (0.209 + 0.00171 * uptake_mL_per_min(warm)),
    },
    // The device's drop and diffusing capacities are fitted to the same lines on the bench.
    ["O-case-1", "O-case-2", "O-case-3"],
  );
}

/** Turns FiO2 until arterial blood has 150 mmHg, as the device's figures are fitted for. */
function neededFio2(engine: Engine): number {
  let fio2 = 0.5;
  for (let i = 0; i < 40; i++) {
    engine.setControl("gas.fio2", fio2);
    engine.step(4000);
    fio2 = Math.max(0.21, Math.min(1, fio2 + (150 - value(engine, "blood.arterial.po2")) * 0.0008));
  }
  return fio2;
}
