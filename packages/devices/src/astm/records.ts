/** The characters that part a record, as its message's header names them: field, repeat, component, escape. */
export interface Delimiters {
  readonly field: string;
  readonly component: string;
}

export const USUAL: Delimiters = { field: "|", component: "^" };

/** A result record of E1394, 9: what was measured, its value and unit as sent. */
export interface ResultRecord {
  readonly code: string;
  readonly value: string;
  readonly unit: string;
  readonly flag: string;
  readonly status: string;
  /** When the test was completed, else begun, as sent. */
  readonly time: string;
}

/** `H|\^&…`: the four characters behind the H. Undefined for another record. */
export function delimitersOf(record: string): Delimiters | undefined {
  if (!record.startsWith("H") || record.length < 4) return undefined;
  return { field: record.charAt(1), component: record.charAt(3) };
}

/** Undefined for another record than a result. */
export function resultOf(record: string, { field, component }: Delimiters): ResultRecord | undefined {
  const fields = record.split(field);
  if (fields[0] !== "R" || fields.length < 4) return undefined;
  const id = (fields[2] ?? "").split(component);
  return {
    code: id[3] ?? id.findLast((part) => part !== "") ?? "",
    value: fields[3] ?? "",
    unit: fields[4] ?? "",
    flag: fields[6] ?? "",
    status: fields[8] ?? "",
    time: [fields[12], fields[11]].find((text) => text !== undefined && text !== "") ?? "",
  };
}
