import type { Assembly } from "../assemblies/Assembly.ts";
import { noCircuit } from "../assemblies/noCircuit.ts";
import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";

/** A man, ventilated and at rest, with numbers of the state set otherwise from now on, as a fault or an illness would. */
export function engineWith(
  settings: Readonly<Record<string, number>>,
  assembly: Assembly = noCircuit,
): Engine {
  const changed = Object.entries(settings).map(([slot, value]) => ({ slot, value }));
  return createEngine({
    assembly: { ...assembly, settings: [...assembly.settings, ...changed] },
    patient: "adult-man",
    seed: 1,
  });
}
