import { ASSEMBLIES } from "@openperfusion/physiology";
import type { Assembly } from "@openperfusion/physiology";
import { numberIn } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";
import type { SubjectOptions } from "./CaseOptions.ts";
import { measuresIn, measuresOf } from "./patientFor.ts";
import { readAssembly, readPatient } from "./readFiles.ts";
import type { CaseFile } from "./readFiles.ts";
import type { CaseSnapshot } from "./SnapshotFile.ts";
import { assemblyName, patientName } from "./Subject.ts";
import type { Measures } from "./Subject.ts";

/** Who lies on which circuit; a snapshot knows both, and is refused for others by name. */
export function subjectOf(
  options: SubjectOptions,
  file?: CaseFile,
  snapshot?: CaseSnapshot,
): { readonly assembly: string | Assembly; readonly patient: string | Measures } {
  const patient = measured(
    options,
    askedPatient(options, file) ?? snapshot?.patient ?? madeFor(options, file),
  );
  const assembly = askedAssembly(options, patient, file) ?? snapshot?.assembly ?? "cpb-adult";
  if (snapshot !== undefined) {
    refuseOther("assembly", assemblyName(assembly), assemblyName(snapshot.assembly));
    refuseOther("patient", patientName(patient), patientName(snapshot.patient));
  }
  return { assembly, patient };
}

/** A circuit of a child's size is meant for that child. */
function madeFor(options: SubjectOptions, file?: CaseFile): string {
  const asked = options.assembly ?? file?.content.assembly;
  const circuit = typeof asked === "string" ? ASSEMBLIES[asked] : undefined;
  return circuit?.patient ?? "adult-man";
}

function refuseOther(field: string, found: string, allowed: string): void {
  if (found !== allowed) throw new SettingError(field, found, `${allowed}, of which the snapshot is`);
}

function askedAssembly(
  { assembly }: SubjectOptions,
  patient: string | Measures,
  file?: CaseFile,
): string | Assembly | undefined {
  if (assembly !== undefined) return readAssembly("--assembly", assembly, ".", patient);
  const asked = file?.content.assembly;
  if (asked === undefined || file === undefined) return undefined;
  return readAssembly(`${file.name} assembly`, asked, file.folder, patient);
}

function askedPatient({ patient }: SubjectOptions, file?: CaseFile): string | Measures | undefined {
  if (patient !== undefined) return readPatient("--patient", patient, ".");
  const asked = file?.content.patient;
  if (asked === undefined || file === undefined) return undefined;
  return typeof asked === "string"
    ? readPatient(`${file.name} patient`, asked, file.folder)
    : measuresIn(asked);
}

/** The patient, made anew where a measure is given on the command line. */
function measured(options: SubjectOptions, patient: string | Measures): string | Measures {
  const { weight, height, sex, age, hematocrit, spread } = options;
  const given = { weight, height, sex, age, hematocrit, spread: spread === false ? undefined : spread };
  if (Object.values(given).every((text) => text === undefined)) return patient;
  const usual = measuresOf(patient);
  if (sex !== undefined && sex !== "female" && sex !== "male")
    throw new SettingError("--sex", sex, "female, male");
  const number = (flag: string, text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : numberIn(flag, text, 0, LARGEST);
  return measuresIn({
    weight_kg: number("--weight", weight, usual.weight_kg),
    height_cm: number("--height", height, usual.height_cm),
    sex: sex ?? usual.sex,
    age_years: number("--age", age, usual.age_years),
    hematocrit_fraction: number("--hematocrit", hematocrit, usual.hematocrit_fraction),
    seed: given.spread === undefined ? usual.seed : numberIn("--spread", given.spread, 0, LARGEST),
  });
}

const LARGEST = 2 ** 32;
