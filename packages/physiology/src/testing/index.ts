export { leaksBetween } from "./accounts.ts";
export type { Leak } from "./accounts.ts";
export { amountWatch } from "./amounts.ts";
export { careFor } from "./longCourse.ts";
export type { Care, Day } from "./longCourse.ts";
export { runCourse } from "./randomCourse.ts";
export type { Course } from "./randomCourse.ts";
export { Engine } from "../engine/Engine.ts";
export { BENCHES } from "./rig.ts";
