import { isSignalId, SIGNALS } from "@openperfusion/signals";
import { FLUIDS } from "../fluids/fluids.ts";
import type { Patient } from "../patients/Patient.ts";
import type { Assembly } from "./Assembly.ts";
import { COLUMNS, DRAIN, JOINTS, PARTS } from "./assemblyLimits.ts";
import { flag, list, number, numbers, object, oneOf, optional, refuse, text } from "./checks.ts";
import type { Path } from "./checks.ts";
import { EMPTY, joinFragments } from "./Fragment.ts";
import type { Fragment } from "./Fragment.ts";

/** How large a described circuit may be. */
export const MOST_VOLUMES = 200;
export const MOST_EDGES = 400;
export const MOST_OTHERS = 200;

/**
 * A circuit that somebody has described as data (parsed JSON), checked for this patient. What is not named is empty. Throws TypeError where
 * a field has the wrong form and RangeError where its value is not allowed; both name the field by its path, what was
 * found and what is allowed.
 */
export function checkAssembly(described: unknown, patient: Patient): Assembly {
  const circuit = object("assembly", described);
  const id = text("assembly.id", circuit["id"]);
  const label = labelOf("assembly.label", circuit["label"] ?? { en: id, es: id });
  for (const key of Object.keys(circuit)) {
    if (!KEYS.has(key)) refuse("assembly", `field "${key}"`, [...KEYS].join(", "));
  }
  for (const key of Object.keys(EMPTY) as (keyof Fragment)[]) {
    const most = key === "volumes" ? MOST_VOLUMES : key === "edges" ? MOST_EDGES : MOST_OTHERS;
    list(`assembly.${key}`, circuit[key] ?? [], most);
  }
  const fragment = joinFragments(circuit);
  const names = checkNames(fragment, patient);
  fragment.volumes.forEach((part, i) => checkVolume(`assembly.volumes[${i}]`, part));
  fragment.edges.forEach((part, i) => checkEdge(`assembly.edges[${i}]`, part, names));
  checkJoints(fragment, names);
  checkParts(fragment);
  fragment.controls.forEach((part, i) => checkControlPart(`assembly.controls[${i}]`, part));
  checkShown(fragment);
  fragment.settings.forEach((setting, i) => {
    const path = `assembly.settings[${i}]`;
    const { slot, value } = object(path, setting);
    text(`${path}.slot`, slot);
    number(`${path}.value`, value);
  });
  const drawing = drawingOf(circuit["drawing"]);
  if (circuit["patient"] === undefined) return { ...fragment, id, label, drawing };
  return { ...fragment, id, label, drawing, patient: text("assembly.patient", circuit["patient"]) };
}

interface Names {
  readonly volumes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const KEYS = new Set(["id", "label", "drawing", "patient", ...Object.keys(EMPTY)]);
const FILLINGS = ["arterial", "venous", ...Object.keys(FLUIDS)];

function labelOf(path: Path, found: unknown): Assembly["label"] {
  const { en, es } = object(path, found);
  return { en: text(`${path}.en`, en), es: text(`${path}.es`, es) };
}

function drawingOf(found: unknown): Assembly["drawing"] {
  if (found === undefined) return { width: 4, height: 4, parts: [], lines: [] };
  const { width, height, parts, lines } = object("assembly.drawing", found);
  number("assembly.drawing.width", width, 1, 100);
  number("assembly.drawing.height", height, 1, 100);
  list("assembly.drawing.parts", parts, MOST_OTHERS);
  list("assembly.drawing.lines", lines, MOST_OTHERS);
  return found as Assembly["drawing"];
}

/** Every name of a volume and of an edge, each once, none of them the body's. */
function checkNames(fragment: Fragment, { body }: Patient): Names {
  const sets = { volumes: new Set<string>(), edges: new Set<string>() };
  for (const kind of ["volumes", "edges"] as const) {
    for (const { name } of body[kind]) sets[kind].add(name);
    fragment[kind].forEach((part, i) => {
      const path = `assembly.${kind}[${i}].name`;
      const name = text(path, object(`assembly.${kind}[${i}]`, part)["name"]);
      if (sets[kind].has(name)) refuse(path, `"${name}"`, "a name that nothing else has");
      sets[kind].add(name);
    });
  }
  return sets;
}

function checkVolume(path: Path, part: unknown): void {
  const volume = object(path, part);
  oneOf(`${path}.filling`, volume["filling"], FILLINGS);
  number(`${path}.compliance_mL_per_mmHg`, volume["compliance_mL_per_mmHg"], 0.01, 1000);
  number(`${path}.unstressed_mL`, volume["unstressed_mL"], 1, 100_000);
  number(`${path}.start_mL`, volume["start_mL"], 1, 100_000);
  oneOf(`${path}.below`, volume["below"], ["collapses", "keeps its shape", "open to air"]);
  if (volume["beat"] !== undefined) refuse(`${path}.beat`, "a beat", "none: a circuit has no heart");
}

function checkEdge(path: Path, part: unknown, { volumes }: Names): void {
  const edge = object(path, part);
  for (const end of ["from", "to"] as const) {
    const name = text(`${path}.${end}`, edge[end]);
    if (!volumes.has(name))
      refuse(`${path}.${end}`, `"${name}"`, "a volume of this circuit or of the patient");
  }
  if (edge["from"] === edge["to"])
    refuse(`${path}.to`, `"${String(edge["to"])}"`, "another volume than from");
  const kind = oneOf(`${path}.kind`, edge["kind"], Object.keys(COLUMNS));
  numbers(path, edge, COLUMNS[kind as keyof typeof COLUMNS]);
  if (kind !== "pipe" && kind !== "meteredPump") return;
  optional(edge["clamp"], (clamp) => control(`${path}.clamp`, clamp));
  optional(edge["byGravity"], (byGravity) => flag(`${path}.byGravity`, byGravity));
  optional(edge["oneWay"], (oneWay) => flag(`${path}.oneWay`, oneWay));
  optional(edge["drain"], (drain) => numbers(`${path}.drain`, object(`${path}.drain`, drain), DRAIN));
}

/** Where a part of another kind names a volume or an edge, there must be one. */
function checkJoints(fragment: Fragment, { volumes, edges }: Names): void {
  const known = (path: Path, name: unknown, set: ReadonlySet<string>, what: string): void => {
    if (!set.has(text(path, name))) refuse(path, `"${String(name)}"`, what);
  };
  for (const [key, field, kind] of JOINTS) {
    const set = kind === "volume" ? volumes : edges;
    const what = `${kind === "volume" ? "a volume" : "an edge"} of this circuit or of the patient`;
    fragment[key].forEach((part, i) => {
      const path = `assembly.${key}[${i}]`;
      const found = object(path, part)[field];
      if (Array.isArray(found)) found.forEach((name, k) => known(`${path}.${field}[${k}]`, name, set, what));
      else known(`${path}.${field}`, found, set, what);
    });
  }
}

function checkParts(fragment: Fragment): void {
  for (const [key, limits] of Object.entries(PARTS)) {
    fragment[key as keyof typeof PARTS].forEach((part, i) => {
      const path = `assembly.${key}[${i}]`;
      const found = object(path, part);
      text(`${path}.name`, found["name"]);
      numbers(path, found, limits);
    });
  }
}

function control(path: Path, found: unknown): void {
  const id = text(path, found);
  if (!isSignalId(id) || SIGNALS[id].control === undefined) {
    refuse(path, `"${id}"`, "a signal of the catalogue that can be set");
  }
}

function checkControlPart(path: Path, part: unknown): void {
  const { signal, targets, range } = object(path, part);
  control(`${path}.signal`, signal);
  list(`${path}.targets`, targets, MOST_OTHERS).forEach((target, i) => {
    text(`${path}.targets[${i}].slot`, object(`${path}.targets[${i}]`, target)["slot"]);
  });
  optional(range, (found) =>
    numbers(`${path}.range`, object(`${path}.range`, found), {
      min: [-1e6, 1e6, true],
      max: [-1e6, 1e6, true],
      step: [0, 1e6, true],
      default: [-1e6, 1e6, true],
    }),
  );
}

/** What is shown must be a signal of the catalogue, and a circuit needs both ports that its blood is read from. */
function checkShown({ sensors, flowMeters, ports }: Fragment): void {
  for (const [key, parts] of [
    ["sensors", sensors],
    ["flowMeters", flowMeters],
  ] as const) {
    parts.forEach((part, i) => {
      if (!isSignalId(part.signal))
        refuse(`assembly.${key}[${i}].signal`, `"${String(part.signal)}"`, "a signal of the catalogue");
    });
  }
  for (const site of ["blood.arterial", "blood.venous"]) {
    if (!ports.some((port) => port.site === site))
      refuse("assembly.ports", "none", `a port with site "${site}"`);
  }
}
