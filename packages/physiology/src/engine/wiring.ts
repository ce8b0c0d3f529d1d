import type { Assembly } from "../assemblies/Assembly.ts";
import type {
  EdgePart,
  InfusionPart,
  PipePart,
  RollerPumpPart,
  ValvePart,
  VolumePart,
} from "../assemblies/part.ts";
import type { Body, Patient } from "../patients/Patient.ts";

/** The joined lists of a patient's and a circuit's parts, and which row of a kind belongs to which. */
export interface Wiring {
  readonly volumes: readonly VolumePart[];
  readonly chambers: readonly VolumePart[];
  readonly edges: readonly EdgePart[];
  readonly pipes: readonly PipePart[];
  /** Pipes from this index on have turbulence or a drain, and are set every step. */
  readonly firstSteppedPipe: number;
  readonly drains: readonly PipePart[];
  readonly valves: readonly ValvePart[];
  readonly pumps: readonly RollerPumpPart[];
  readonly infusions: readonly InfusionPart[];
  readonly tissues: Body["tissues"];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Row of a volume by name; throws RangeError on a name that neither patient nor circuit has. */
  volume(name: string): number;
  edge(name: string): number;
  pipe(name: string): number;
}

export function wire(assembly: Assembly, patient: Patient): Wiring {
  const volumes = [...patient.body.volumes, ...assembly.volumes];
  const edges = [...patient.body.edges, ...assembly.edges];
  const steady = pipesOf(edges).filter((pipe) => !isStepped(pipe));
  const stepped = pipesOf(edges).filter(isStepped);
  const pipes = [...steady, ...stepped];
  const volume = rowFinder("volume", volumes);
  return {
    volumes,
    chambers: volumes.filter((part) => part.beat !== undefined),
    edges,
    pipes,
    firstSteppedPipe: steady.length,
    drains: pipes.filter((pipe) => pipe.drain !== undefined),
    valves: edges.filter((edge) => edge.kind === "valve"),
    pumps: edges.filter((edge) => edge.kind === "rollerPump"),
    infusions: edges.filter((edge) => edge.kind === "infusion"),
    tissues: patient.body.tissues,
    from: Int32Array.from(edges, (edge) => volume(edge.from)),
    to: Int32Array.from(edges, (edge) => volume(edge.to)),
    volume,
    edge: rowFinder("edge", edges),
    pipe: rowFinder("pipe", pipes),
  };
}

/** A text that differs whenever parts are joined otherwise; it enters the hash that guards snapshots. */
export function wiringText({ edges }: Wiring): string {
  return edges.map((edge) => `${edge.name}:${edge.from}>${edge.to}`).join("\n");
}

function pipesOf(edges: readonly EdgePart[]): PipePart[] {
  return edges.filter((edge) => edge.kind === "pipe");
}

function isStepped(pipe: PipePart): boolean {
  return pipe.turbulence_mmHg_s2_per_mL2 !== undefined || pipe.drain !== undefined;
}

function rowFinder(kind: string, parts: readonly { readonly name: string }[]): (name: string) => number {
  const rows = new Map(parts.map((part, row) => [part.name, row]));
  return (name) => {
    const row = rows.get(name);
    if (row === undefined) throw new RangeError(`No ${kind} is named "${name}"`);
    return row;
  };
}
