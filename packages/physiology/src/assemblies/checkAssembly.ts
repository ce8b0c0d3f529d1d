import type { Patient } from "../patients/Patient.ts";
import type { Assembly } from "./Assembly.ts";

export function checkAssembly(described: unknown, _patient: Patient): Assembly {
  return described as Assembly;
}
