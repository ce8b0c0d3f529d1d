export { convert, convertConcentration } from "./convert.ts";
export { isUnitCode, UNITS } from "./unit.ts";
export type { UnitCode, UnitDefinition } from "./unit.ts";
export { DAY_MS, wallClockMs, wallClockOf } from "./wallClock.ts";
export type { WallClock } from "./wallClock.ts";
