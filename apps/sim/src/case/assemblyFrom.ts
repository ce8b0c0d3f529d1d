import { checkAssembly } from "@openperfusion/physiology";
import type { Assembly, Patient } from "@openperfusion/physiology";

/** A circuit that somebody described, checked against the patient to whom it is joined; names the file with the field. */
export function assemblyFrom(file: string, described: unknown, patient: Patient): Assembly {
  try {
    return checkAssembly(described, patient);
  } catch (error) {
    // A TypeError says that a field has the wrong form, a RangeError that its value isn't allowed.
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new RangeError(`${file}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
