import { describeRule } from "../../testing/describeRule.ts";
import { biocompatibleSurfaceEacts24 } from "./biocompatibleSurfaceEacts24.ts";

describeRule(biocompatibleSurfaceEacts24, {
  given: { facts: { "equipment.biocompatibleSurface": true } },
  breached: [{ facts: { "equipment.biocompatibleSurface": false } }],
});
