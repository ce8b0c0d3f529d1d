import type { SignalId } from "@openperfusion/signals";
import type { Sentinel, Shape, StatusField, StatusRule, ValueField } from "../../profile/DataLine.ts";

/** Whole numbers without leading zeros, 1 to `digitCount` digits, each written behind `sign`. */
const wholeNumbers = (sign: string, digitCount: number): readonly Shape[] =>
  Array.from({ length: digitCount }, (_, more) => ({
    pattern: more === 0 ? `${sign}9` : `${sign}[1-9]${"9".repeat(more)}`,
    confidence: "documented",
  }));

const dashes = (pattern: string): Sentinel => ({ pattern, state: "notAvailable", confidence: "documented" });

/** Mean flow in mL/min, −999999 to 999999. */
const flow = (name: string, signal: SignalId): ValueField => ({
  role: "value",
  name,
  signal,
  kind: "measured",
  unit: "mL/min",
  shapes: [...wholeNumbers("", 6), ...wholeNumbers("-", 6)],
  sentinels: [
    dashes("-------"),
    dashes("------"),
    { pattern: "^^^^^^", state: "overflow", confidence: "documented" },
    { pattern: "^^^^^^^", state: "overflow", confidence: "inferred" },
    { pattern: "vvvvvvv", state: "underflow", confidence: "documented" },
    { pattern: "vvvvvv", state: "underflow", confidence: "inferred" },
  ],
});

const MEAN_100_MS = flow("mean flow, 100 ms", "flowmeter.flow.mean100ms");
const MEAN_1_S = flow("mean flow, 1 s", "flowmeter.flow.mean1s");
const MEAN_10_S = flow("mean flow, 10 s", "flowmeter.flow.mean10s");
const FLOWS = [MEAN_100_MS, MEAN_1_S, MEAN_10_S].map(({ signal }) => signal);

const COUPLING: ValueField = {
  role: "value",
  name: "acoustic coupling",
  signal: "flowmeter.coupling",
  kind: "measured",
  unit: "%",
  shapes: [...wholeNumbers("", 2), { pattern: "100", confidence: "documented" }],
  sentinels: [dashes("---")],
};

const FACTOR: ValueField = {
  role: "value",
  name: "calibration factor",
  signal: "flowmeter.calibrationFactor",
  kind: "measured",
  unit: "1",
  shapes: [{ pattern: "9.99", confidence: "documented" }],
  sentinels: [dashes("----")],
};

/** The manual's template closes the line with one more blank before CR LF, its samples do not: both are read. */
const TEMPERATURE: ValueField = {
  role: "value",
  name: "board temperature",
  signal: "flowmeter.temperature",
  kind: "measured",
  unit: "Cel",
  shapes: ["", " "].flatMap((end) =>
    ["+", "-"].flatMap((sign) =>
      wholeNumbers(sign, 3).map((shape) => ({ ...shape, pattern: `${shape.pattern}${end}` })),
    ),
  ),
  sentinels: [{ pattern: "------", state: "notAvailable", confidence: "inferred" }],
};

const ERROR: StatusField = {
  role: "status",
  name: "error",
  pattern: "[0-9A-F][0-9A-F]",
  quiet: "00",
  alarms: { quiet: ["00"] },
};

const STATUS: StatusField = {
  role: "status",
  name: "status",
  pattern: "[0-9A-F][0-9A-F]",
  quiet: "00",
  bits: [
    { name: "calibrationTable", shift: 2, mask: 0b111, plus: 1 },
    { name: "insufficientCoupling", shift: 5, mask: 1 },
    { name: "transitTimeNearZero", shift: 6, mask: 1 },
    { name: "sensorDisconnected", shift: 7, mask: 1 },
  ],
};

/** One cell each, in the order of the line. */
export const BIOPROTT_CELLS: readonly (readonly (StatusField | ValueField)[])[] = [
  [ERROR],
  [STATUS],
  [COUPLING],
  [FACTOR],
  [MEAN_100_MS],
  [MEAN_1_S],
  [MEAN_10_S],
  [TEMPERATURE],
];

/** The manual demands that error and status are evaluated before a flow is used. */
export const BIOPROTT_STATUS_RULES: readonly StatusRule[] = [
  {
    field: "status",
    mask: 0b1110_0000,
    is: 0b1110_0000,
    ifTextSays: "notAvailable",
    gives: "sensorOff",
    signals: [COUPLING.signal, FACTOR.signal, ...FLOWS],
    encodeAs: "E0",
    confidence: "documented",
  },
  {
    field: "error",
    mask: 0xff,
    isNot: 0,
    gives: "invalid",
    signals: FLOWS,
    confidence: "documented",
  },
  {
    field: "status",
    mask: 0b1110_0011,
    isNot: 0,
    // The manual's own samples of a flow beyond the range carry bit 6; its sign already says that there is no number.
    unlessTextSays: ["overflow", "underflow"],
    gives: "invalid",
    signals: FLOWS,
    encodeAs: "24",
    confidence: "documented",
  },
];
