import type { Patient } from "../patients/Patient.ts";
import { KINDS } from "./kinds.ts";
import type { Model } from "./Model.ts";

/** Takes the noise off every sensor; lags, zero errors and drifts stay. */
export function silence(model: Model): void {
  for (const [name, { columns }] of Object.entries(KINDS)) {
    const rows = model[name as keyof typeof KINDS] as unknown as Readonly<Record<string, Float64Array>>;
    for (const column of columns) if (column.startsWith("noise")) rows[column].fill(0);
  }
}

/** The same patient, the scatter of whose flow probes is not shown. */
export function withoutProbes(patient: Patient): Patient {
  const flowMeters = patient.body.flowMeters.map(({ probe: _probe, ...meter }) => meter);
  return { ...patient, body: { ...patient.body, flowMeters } };
}
