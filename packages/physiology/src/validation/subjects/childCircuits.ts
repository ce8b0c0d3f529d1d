import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { curveDrop_mmHg } from "../../equipment/flowCurve.ts";
import { capioxBabyRx05 } from "../../equipment/oxygenators/pediatric.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";

/** Circuits of a child's size at their defaults, in the child that they are made for. */
export function childCircuits(): readonly Finding[] {
  return findings(
    {
      "V-circuit-1": prime_mL("cpb-infant"),
      "V-circuit-2": flow_mL_per_min_kg("cpb-newborn"),
      "V-circuit-3": flow_mL_per_min_kg("cpb-infant"),
      "V-circuit-4": flow_mL_per_min_kg("cpb-child"),
      "V-circuit-5": curveDrop_mmHg(capioxBabyRx05.curve, 0.84),
      "V-circuit-6": flow_mL_per_min_kg("va-newborn"),
    },
    ["V-circuit-2", "V-circuit-3", "V-circuit-4", "V-circuit-5", "V-circuit-6"],
  );
}

function prime_mL(assembly: string): number {
  return ASSEMBLIES[assembly].volumes
    .filter(({ filling }) => filling === "bloodPrime" || filling === "prime")
    .reduce((sum, { start_mL }) => sum + start_mL, 0);
}

function flow_mL_per_min_kg(assembly: string): number {
  const engine = started(assembly, ASSEMBLIES[assembly].patient);
  engine.step(30_000);
  const [flow_mL_per_s] = meanOf(engine, ["circuit.arterialCannula.flow_mL_per_s"], 10);
  return (60 * flow_mL_per_s) / value(engine, "patient.weight");
}
