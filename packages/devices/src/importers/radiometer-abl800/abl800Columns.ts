import type { Qualifier, SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import { isOfSignal } from "../canonicalValue.ts";
import type { ImportColumn } from "../FileImporter.ts";

/** Which samples a `Sample type` names; any other word leaves the site untold. */
const SITES: Readonly<Record<string, "arterial" | "venous" | "mixedVenous">> = {
  Arterial: "arterial",
  Venous: "venous",
  "Mixed venous": "mixedVenous",
};

export const SITE_NAMES = ["arterial", "venous", "mixedVenous", "sample"] as const;
export type SiteName = (typeof SITE_NAMES)[number];

export const siteOf = (sampleType: string): SiteName =>
  Object.hasOwn(SITES, sampleType) ? (SITES[sampleType] ?? "sample") : "sample";

/** Units as the export writes them behind a title, in parentheses. */
const UNITS_IN_TITLES: Readonly<Record<string, UnitCode>> = {
  mmHg: "mm[Hg]",
  kPa: "kPa",
  "g/dL": "g/dL",
  "g/L": "g/L",
  "mmol/L": "mmol/L",
  "%": "%",
};

const GASES = ["ph", "pco2", "po2", "so2"] as const;
type Gas = (typeof GASES)[number];

interface Quantity {
  readonly signal: SignalId | Gas;
  readonly qualifier?: Qualifier;
}

/** Titles without their unit. Those of the blood gases hang on the sample's site, the rest do not. */
const QUANTITIES: Readonly<Record<string, Quantity>> = {
  pH: { signal: "ph", qualifier: "temperatureView=37C" },
  pCO2: { signal: "pco2", qualifier: "temperatureView=37C" },
  pO2: { signal: "po2", qualifier: "temperatureView=37C" },
  "pH(T)": { signal: "ph", qualifier: "temperatureView=actual" },
  "pCO2(T)": { signal: "pco2", qualifier: "temperatureView=actual" },
  "pO2(T)": { signal: "po2", qualifier: "temperatureView=actual" },
  sO2: { signal: "so2" },
  tHb: { signal: "blood.hemoglobin" },
  Hct: { signal: "blood.hematocrit" },
  "K+": { signal: "blood.potassium" },
  "Na+": { signal: "blood.sodium" },
  "Ca++": { signal: "blood.ionizedCalcium" },
  "Cl-": { signal: "blood.chloride" },
  Glu: { signal: "blood.glucose" },
  Lac: { signal: "blood.lactate" },
};

/** A column of readings, with the place of its field and of its error code in a line. */
export interface AblColumn {
  readonly field: number;
  readonly errorField: number | undefined;
  readonly column: ImportColumn;
}

/**
 * The columns of readings for one kind of sample. Where a title stands twice, the last is measured: the first belongs
 * to what was entered for the sample. A unit that the signal can't take leaves the column among the other fields.
 */
export function columnsFor(site: SiteName, titles: readonly string[]): readonly AblColumn[] {
  return titles.flatMap((title, field): readonly AblColumn[] => {
    const column = columnOf(site, title);
    if (column === undefined || titles.lastIndexOf(title) !== field) return [];
    return [{ field, errorField: titles[field + 1] === ERROR_CODE ? field + 1 : undefined, column }];
  });
}

export const ERROR_CODE = "Error code";

function columnOf(site: SiteName, title: string): ImportColumn | undefined {
  const found = /^(.*?)(?: \((.*)\))?$/.exec(title);
  const name = found?.[1] ?? "";
  const quantity = Object.hasOwn(QUANTITIES, name) ? QUANTITIES[name] : undefined;
  const unit = found?.[2] === undefined ? "[pH]" : UNITS_IN_TITLES[found[2]];
  if (quantity === undefined || unit === undefined) return undefined;
  const { signal: given, qualifier } = quantity;
  const signal = GASES.includes(given as Gas)
    ? (`blood.${site}.${given as Gas}` as const)
    : (given as SignalId);
  if (!isOfSignal({ signal }, unit)) return undefined;
  return { name: title, signal, kind: "measured", unit, ...(qualifier === undefined ? {} : { qualifier }) };
}
