export { CONTROL_IDS, isSignalId, SIGNAL_IDS, SIGNALS } from "./catalogue.ts";
export type { SignalId } from "./catalogue.ts";
export { contentId } from "./contentId.ts";
export { duBois_m2 } from "./derived/bsa.ts";
export { HUEFNER_ML_PER_G, O2_SOLUBILITY_ML_PER_DL_MMHG } from "./derived/oxygenContent.ts";
export { derive, deriveAll } from "./derived/deriveAll.ts";
export type { DeriveOptions, DerivedResult, MissingInput, UsedInput } from "./derived/deriveAll.ts";
export type { DerivedSignal } from "./derived/derivedSignal.ts";
export { DERIVED } from "./derived/registry.ts";
export { formatValue, NO_VALUE } from "./formatValue.ts";
export { frameLayout } from "./frameLayout.ts";
export type { FrameLayout, LayoutColumn } from "./frameLayout.ts";
export { LatestValues } from "./LatestValues.ts";
export type { LatestQuery, LatestValue } from "./LatestValues.ts";
export { BYTES_PER_COLUMN, packFrame, readCell, readingsOf, unpackFrame, writeCell } from "./packedFrame.ts";
export type { Cell } from "./packedFrame.ts";
export {
  MISSING_STATE_LABELS,
  MISSING_STATES,
  QUALIFIER_LABELS,
  QUALIFIERS,
  VALUE_KINDS,
} from "./reading.ts";
export type { MissingState, Qualifier, Reading, ValueKind } from "./reading.ts";
export { ColumnRollup } from "./rollup/ColumnRollup.ts";
export { Rollup } from "./rollup/Rollup.ts";
export type { Codes, Control, Signal, Text } from "./signal.ts";
export type { SignalSource } from "./signalSource.ts";
