import type { Assembly } from "../../assemblies/Assembly.ts";
import { bags } from "../../assemblies/fragments/bags.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { createEngine } from "../../createEngine.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { SEDATED, ill } from "./ill.ts";
import { value, watch } from "./watch.ts";

/** Sepsis before fluid is given, and after. */
export function sepsisCondition(): readonly Finding[] {
  return [...sepsis(), ...filledSepsis()];
}

function sepsis(): readonly Finding[] {
  const engine = ill({ id: "sepsis", minutes: 12 });
  const seen = watch(engine);
  return findings(
    {
      "C-sepsis-1": seen.systemicResistance,
      "C-sepsis-2": seen.index_L_per_min_m2,
      "C-sepsis-4": seen.mean_mmHg,
      "C-sepsis-5": seen.rate_per_min,
      "C-sepsis-7": value(engine, "blood.lactate"),
    },
    ["C-sepsis-1", "C-sepsis-2", "C-sepsis-4", "C-sepsis-5", "C-sepsis-7"],
  );
}

/**
 * Ventilated with a PEEP of 13 cmH2O as the source's patients were, and filled with 30 mL/kg of crystalloid in half an hour (what the
 * Surviving Sepsis Campaign gives first).
 */
function filledSepsis(): readonly Finding[] {
  const engine = createEngine({ assembly: withInfusion(), patient: "adult-man", seed: 1 });
  for (const [control, setting] of [...SEDATED, ["ventilator.peep", 13] as const]) {
    engine.setControl(control, setting);
  }
  engine.step(30_000);
  engine.disturb("sepsis", 1, 20);
  engine.step(240_000);
  engine.setControl("circuit.infusion.crystalloid", value(engine, "patient.weight"));
  engine.step(1_800_000);
  engine.setControl("circuit.infusion.crystalloid", 0);
  const seen = watch(engine);
  return findings({ "C-sepsis-3": seen.index_L_per_min_m2, "C-sepsis-6": seen.rightAtrium_mmHg });
}

/** A patient without a circuit, with a bag of crystalloid on a central line. */
function withInfusion(): Assembly {
  const alone = ASSEMBLIES["no-circuit"];
  const { volumes = [], edges = [], controls = [] } = bags(["crystalloid"], "patient.superiorVenaCava", 1000);
  return {
    ...alone,
    id: "no-circuit-infused",
    volumes: [...alone.volumes, ...volumes],
    edges: [...alone.edges, ...edges],
    controls: [...alone.controls, ...controls],
  };
}
