import type { Assembly } from "../assemblies/Assembly.ts";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";

/** A man, ventilated and at rest, with numbers of the state set otherwise from now on, as a fault or an illness would. */
export function engineWith(
  settings: Readonly<Record<string, number>>,
  assembly: Assembly = ASSEMBLIES["no-circuit"],
): Engine {
  const changed = Object.entries(settings).map(([slot, value]) => ({ slot, value }));
  return createEngine({
    assembly: { ...assembly, settings: [...assembly.settings, ...changed] },
    patient: "adult-man",
    seed: 1,
  });
}
