/**
 * The units of perfusion, by UCUM code. A unit belongs to one quantity; `canonical = value · factor + offset`
 * turns it into that quantity's canonical unit (factor 1, offset 0).
 *
 * Factors are exact by definition, or from NIST SP 811 (2008), appendix B.
 */
export interface UnitDefinition {
  readonly quantity: string;
  readonly factor: number;
  readonly offset: number;
  /** How the unit is printed, the same in every language. */
  readonly symbol: string;
}

const unit = (quantity: string, symbol: string, factor = 1, offset = 0): UnitDefinition => ({
  quantity,
  factor,
  offset,
  symbol,
});

export const UNITS = {
  "1": unit("fraction", ""),
  "%": unit("fraction", "%", 0.01),
  "[pH]": unit("acidity", "pH"),
  "mm[Hg]": unit("pressure", "mmHg"),
  kPa: unit("pressure", "kPa", 1 / 0.133322387415),
  mbar: unit("pressure", "mbar", 0.1 / 0.133322387415),
  "cm[H2O]": unit("pressure", "cmH₂O", 0.0980665 / 0.133322387415),
  "L/min": unit("volume flow", "L/min"),
  "mL/min": unit("volume flow", "mL/min", 0.001),
  "L/(min.m2)": unit("flow index", "L/min/m²"),
  "mL/(min.m2)": unit("gas transfer index", "mL/min/m²"),
  mL: unit("volume", "mL"),
  L: unit("volume", "L", 1000),
  "mL/m2": unit("volume index", "mL/m²"),
  Cel: unit("temperature", "°C"),
  "[degF]": unit("temperature", "°F", 5 / 9, -160 / 9),
  "{rpm}": unit("speed", "rpm"),
  "/min": unit("rate", "/min"),
  "mmol/L": unit("substance concentration", "mmol/L"),
  // Not the same quantity as mmol/L: the ratio is the ion's charge, 1 for bicarbonate and 2 for calcium.
  "meq/L": unit("charge concentration", "mEq/L"),
  "g/dL": unit("mass concentration", "g/dL"),
  "g/L": unit("mass concentration", "g/L", 0.1),
  "mg/dL": unit("mass concentration", "mg/dL", 0.001),
  "mL/dL": unit("gas content", "mL/dL"),
  m2: unit("area", "m²"),
  mm: unit("length", "mm", 0.1),
  cm: unit("length", "cm"),
  m: unit("length", "m", 100),
  kg: unit("mass", "kg"),
  mg: unit("mass", "mg", 1e-6),
  ug: unit("mass", "µg", 1e-9),
  g: unit("mass", "g", 1e-3),
  mmol: unit("substance amount", "mmol"),
  "mmol/h": unit("substance rate", "mmol/h"),
  "ug/(kg.min)": unit("dose rate by weight", "µg/kg/min"),
  "ng/(kg.min)": unit("dose rate by weight", "ng/kg/min", 1e-3),
  "ug/(kg.h)": unit("dose rate by weight", "µg/kg/h", 1 / 60),
  "mg/(kg.h)": unit("dose rate by weight", "mg/kg/h", 1000 / 60),
  "mg/h": unit("dose rate", "mg/h"),
  "mg/min": unit("dose rate", "mg/min", 60),
  "g/h": unit("dose rate", "g/h", 1000),
  "[IU]/h": unit("activity rate", "IU/h"),
  "[IU]/min": unit("activity rate", "IU/min", 60),
  "[IU]/(kg.h)": unit("activity rate by weight", "IU/kg/h"),
  "[ppm]": unit("fraction", "ppm", 1e-6),
  J: unit("energy", "J"),
  s: unit("time", "s"),
  min: unit("time", "min", 60),
  h: unit("time", "h", 3600),
  d: unit("time", "d", 86_400),
  // The Julian year, as UCUM has it.
  a: unit("time", "a", 31_557_600),
  "[IU]": unit("biological activity", "IU"),
  "[IU]/kg": unit("biological activity by weight", "IU/kg"),
  "mg/(100.[IU])": unit("mass by biological activity", "mg/100 IU"),
  "[IU]/mL": unit("enzyme activity", "U/mL"),
  "10*9/L": unit("cell count", "10⁹/L"),
  "dyn.s/cm5": unit("vascular resistance", "dyn·s/cm⁵"),
  "dyn.s.m2/cm5": unit("vascular resistance index", "dyn·s·m²/cm⁵"),
  "mm[Hg].min/L": unit("vascular resistance", "mmHg·min/L", 600 * 0.133322387415),
} as const satisfies Record<string, UnitDefinition>;

/** A UCUM code of the catalogue. */
export type UnitCode = keyof typeof UNITS;

export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(UNITS, text);
}
