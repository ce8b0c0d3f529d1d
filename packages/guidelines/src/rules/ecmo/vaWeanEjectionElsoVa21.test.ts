import { describeRule } from "../../testing/describeRule.ts";
import { vaWeanEjectionElsoVa21 } from "./vaWeanEjectionElsoVa21.ts";

describeRule(vaWeanEjectionElsoVa21, {
  given: { values: { "echo.leftVentricle.ejectionFraction": 25 } },
  breached: [{ values: { "echo.leftVentricle.ejectionFraction": 24.9 } }],
});
