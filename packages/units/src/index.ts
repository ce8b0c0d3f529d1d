export { UNITS } from "./unit.ts";
export type { UnitCode, UnitDefinition } from "./unit.ts";
