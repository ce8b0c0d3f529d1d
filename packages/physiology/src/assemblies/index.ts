export type { Assembly, Drawing, DrawnLine, DrawnPart } from "./Assembly.ts";
export { cpbAdultDrawing } from "./cpbAdultDrawing.ts";
export { ASSEMBLIES } from "./registry.ts";
