import type { MissingState, SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Sentinel, Shape, ValueField } from "../../profile/DataLine.ts";
import type { Confidence } from "../../profile/Fact.ts";

/** Shapes of one column that share a confidence. */
const shapes = (confidence: Confidence, patterns: readonly string[], unit?: UnitCode): readonly Shape[] =>
  patterns.map((pattern) => ({ pattern, confidence, ...(unit === undefined ? {} : { unit }) }));

const sentinel =
  (state: MissingState) =>
  (confidence: Confidence, pattern: string): Sentinel => ({ pattern, state, confidence });

/** Dashes: measured, but outside its configured range. */
const dashes = sentinel("outOfRange");
/** Four blanks: not available (no cuvette, no probe, not configured). */
const blanks = sentinel("notAvailable")("captured", "    ");

const column = (
  name: string,
  signal: SignalId,
  unit: ValueField["unit"],
  allShapes: readonly Shape[],
  outOfRange: readonly Sentinel[],
): ValueField => ({
  role: "value",
  name,
  signal,
  kind: "measured",
  unit,
  shapes: allShapes,
  sentinels: [...outOfRange, blanks],
});

const atTemperature = (field: ValueField): ValueField => ({ ...field, qualifiedBy: "temperatureView" });

const ph = (name: string, signal: SignalId): ValueField =>
  atTemperature(
    column(name, signal, "[pH]", shapes("captured", ["9.99"]), [
      dashes("inferred", "-.--"),
      dashes("inferred", " ---"),
      dashes("inferred", "----"),
    ]),
  );

/** In kPa one decimal, by the number of places that a pressure of that size needs: no recording shows it. */
const gas = (name: string, signal: SignalId): ValueField =>
  atTemperature(
    column(
      name,
      signal,
      { option: "gasUnit" },
      [...shapes("captured", [" 999"], "mm[Hg]"), ...shapes("inferred", [" 9.9", "99.9"], "kPa")],
      [dashes("captured", " ---"), dashes("inferred", " -.-"), dashes("inferred", "--.-")],
    ),
  );

const temperature = (name: string, signal: SignalId): ValueField =>
  column(
    name,
    signal,
    "Cel",
    [...shapes("captured", ["99.9"]), ...shapes("inferred", [" 9.9"])],
    [dashes("inferred", "--.-"), dashes("inferred", " -.-"), dashes("inferred", " ---")],
  );

const saturation = (name: string, signal: SignalId): ValueField =>
  column(name, signal, "%", shapes("captured", [" 99%", "100%"]), [dashes("captured", " ---")]);

/** One decimal, as potassium is captured; a second digit before the point takes the leading blank. */
const oneDecimal = (name: string, signal: SignalId, unit: UnitCode, seen: Confidence): ValueField =>
  column(
    name,
    signal,
    unit,
    [...shapes(seen, [" 9.9"]), ...shapes("inferred", ["99.9"])],
    [dashes("captured", " -.-"), dashes("inferred", "--.-")],
  );

/** The 18 columns after the time, in the order of the line. */
export const CDI_500_COLUMNS: readonly ValueField[] = [
  ph("arterial pH", "blood.arterial.ph"),
  gas("arterial CO2", "blood.arterial.pco2"),
  gas("arterial O2", "blood.arterial.po2"),
  temperature("arterial TEMP", "blood.arterial.temperature"),
  column("HCO3", "blood.arterial.hco3", "meq/L", shapes("captured", [" 99 "]), [dashes("captured", " -- ")]),
  column(
    "BE",
    "blood.arterial.baseExcess",
    "meq/L",
    // The sign stands behind a leading blank: a reader that looks for it in the first place reads +2 for −2.
    [...shapes("captured", ["  9 ", " -9 "]), ...shapes("inferred", [" [1-9]9 ", "-[1-9]9 "])],
    [dashes("captured", " -- ")],
  ),
  saturation("cSO2", "blood.arterial.so2"),
  oneDecimal("K+", "blood.potassium", "mmol/L", "captured"),
  column("VO2", "blood.vo2", "mL/min", shapes("inferred", [" 999"]), [dashes("captured", " ---")]),
  column("Q", "pump.arterial.flow", "L/min", shapes("inferred", [" 9.9", "9.99", "99.9"]), [
    dashes("captured", " -.-"),
    dashes("inferred", "-.--"),
  ]),
  column("BSA", "patient.bsa", "m2", shapes("inferred", ["9.99", " 9.9"]), [
    dashes("inferred", "-.--"),
    dashes("inferred", " -.-"),
    dashes("inferred", " ---"),
  ]),
  ph("venous pH", "blood.venous.ph"),
  gas("venous CO2", "blood.venous.pco2"),
  gas("venous O2", "blood.venous.po2"),
  temperature("venous TEMP", "blood.venous.temperature"),
  saturation("SO2", "blood.venous.so2"),
  column("HCT", "blood.hematocrit", "%", shapes("inferred", [" 99%", " 99 ", "  99", " 099"]), [
    dashes("captured", " ---"),
    dashes("inferred", " -- "),
  ]),
  oneDecimal("HGB", "blood.hemoglobin", "g/dL", "inferred"),
];
