import { ASSEMBLIES } from "@openperfusion/physiology";
import type { Assembly, Engine, Patient } from "@openperfusion/physiology";
import { unitOfSlot } from "../case/unitOfSlot.ts";
import type { Entry } from "../textTable.ts";
import { controlEntries, disturbanceEntries, disturbanceTargets } from "./levers.ts";

/** What is in a patient on a circuit, section by section. */
export interface Description {
  readonly volumes: readonly Entry[];
  readonly edges: readonly Entry[];
  readonly parts: readonly Entry[];
  readonly controls: readonly Entry[];
  readonly disturbances: readonly Entry[];
  readonly slots: readonly Entry[];
}

export const SECTIONS = ["volumes", "edges", "parts", "controls", "disturbances", "slots"] as const;

export function describe(engine: Engine, assembly: Assembly, patient: Patient): Description {
  const { body } = patient;
  const targets = disturbanceTargets(engine);
  return {
    volumes: [...body.volumes, ...assembly.volumes].map((volume) => ({
      name: volume.name,
      volume_mL: rounded(engine.slot(`${volume.name}.volume_mL`)),
      unstressed_mL: rounded(volume.unstressed_mL),
      compliance_mL_per_mmHg: rounded(volume.compliance_mL_per_mmHg),
      filling: volume.filling,
    })),
    edges: [...body.edges, ...assembly.edges].map(({ name, kind, from, to }) => ({ name, kind, from, to })),
    parts: [...partsOf(body), ...partsOf(assembly)],
    controls: controlEntries(engine).map((entry) => ({
      ...entry,
      targets: controlTargets(entry.id, assembly, patient),
    })),
    disturbances: disturbanceEntries(engine).map((entry) => ({
      ...entry,
      targets: (targets.get(entry.id) ?? []).join(", "),
    })),
    slots: engine.slots.map((name) => ({ name, unit: unitOfSlot(name), value: engine.slot(name) })),
  };
}

export function assemblyOf(assembly: string | Assembly): Assembly {
  if (typeof assembly !== "string") return assembly;
  const known = ASSEMBLIES[assembly];
  if (known === undefined)
    throw new RangeError(`assembly: found "${assembly}", allowed ${Object.keys(ASSEMBLIES).join(", ")}`);
  return known;
}

/** Everything that is neither a volume, an edge nor a control: oxygenators, sensors, ports and the like, with their joints. */
function partsOf(fragment: object): readonly Entry[] {
  return Object.entries(fragment)
    .filter(
      ([list, parts]) => Array.isArray(parts) && !["volumes", "edges", "controls", "settings"].includes(list),
    )
    .flatMap(([list, parts]) =>
      (parts as readonly Readonly<Record<string, unknown>>[]).map((part) => ({
        of: list,
        name: String(part["name"] ?? part["signal"] ?? part["site"]),
        data: Object.entries(part)
          .filter(([field]) => field !== "name")
          .map(([field, value]) => `${field} ${typeof value === "string" ? value : JSON.stringify(value)}`)
          .join(", "),
      })),
    );
}

/** The numbers of the state that a control sets; those of a clamp are the edges that it closes. */
function controlTargets(id: string, assembly: Assembly, { body }: Patient): string {
  const stated = [...assembly.controls, ...body.controls].find((part) => part.signal === id)?.targets ?? [];
  const clamped = [...body.edges, ...assembly.edges].filter(
    (edge) => edge.kind === "pipe" && edge.clamp === id,
  );
  return [...stated.map(({ slot }) => slot), ...clamped.map(({ name }) => `${name}.opening`)].join(", ");
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
