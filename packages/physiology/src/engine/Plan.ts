import type { Assembly } from "../assemblies/Assembly.ts";
import type { EdgePart, VolumePart } from "../assemblies/parts.ts";
import type { Patient } from "../patients/Patient.ts";
import { orderOf } from "../kinds/edges.ts";
import type { Kind, Named } from "./kind.ts";

/** A patient joined to a circuit: one list of volumes and one of edges, and the place of each part in its kind. */
export interface Plan {
  readonly assembly: Assembly;
  readonly patient: Patient;
  readonly volumes: readonly VolumePart[];
  /** In the order of `orderOf`. */
  readonly edges: readonly EdgePart[];
  /** Row of a volume by name; throws RangeError on a name that neither patient nor circuit has. */
  readonly volume: (name: string) => number;
  readonly edge: (name: string) => number;
  /** Row of a part among the parts of its kind; throws RangeError on an unknown name. */
  readonly row: (kind: Pick<Kind<Named, string>, "name" | "parts">, name: string) => number;
}

export function planOf(assembly: Assembly, patient: Patient): Plan {
  const edges = [...patient.body.edges, ...assembly.edges];
  const order = new Map(edges.map((edge) => [edge, orderOf(edge, assembly)]));
  const found = new Map<string, (name: string) => number>();
  const plan: Plan = {
    assembly,
    patient,
    volumes: [...patient.body.volumes, ...assembly.volumes],
    edges: edges.toSorted((a, b) => order.get(a)! - order.get(b)!),
    volume: (name) => finder("volume", () => plan.volumes)(name),
    edge: (name) => finder("edge", () => plan.edges)(name),
    row: (kind, name) => finder(kind.name, () => kind.parts(plan))(name),
  };
  const finder = (kind: string, parts: () => readonly Named[]): ((name: string) => number) => {
    const known = found.get(kind);
    if (known !== undefined) return known;
    const made = rowFinder(kind, parts());
    found.set(kind, made);
    return made;
  };
  return plan;
}

/** A text that differs whenever parts are joined otherwise; it enters the hash that guards snapshots. */
export function wiringText({ edges }: Plan): string {
  return edges.map((edge) => `${edge.name}:${edge.from}>${edge.to}`).join("\n");
}

function rowFinder(kind: string, parts: readonly Named[]): (name: string) => number {
  const rows = new Map(parts.map((part, row) => [part.name, row]));
  return (name) => {
    const row = rows.get(name);
    if (row === undefined) throw new RangeError(`No ${kind} is named "${name}"`);
    return row;
  };
}
