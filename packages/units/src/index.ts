export { convert, convertConcentration } from "./convert.ts";
export { isUnitCode, UNITS } from "./unit.ts";
export type { UnitCode, UnitDefinition } from "./unit.ts";
