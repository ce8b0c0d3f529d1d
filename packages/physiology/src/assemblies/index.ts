export type { Assembly, Drawing, DrawnLine, DrawnPart } from "./Assembly.ts";
export { ASSEMBLIES } from "./registry.ts";
