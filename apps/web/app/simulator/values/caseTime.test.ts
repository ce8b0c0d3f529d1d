import { expect, it } from "vitest";
import { caseTime } from "./caseTime.ts";

it.each([
  [0, "0:00:00"],
  [59.999, "0:00:59"],
  [60, "0:01:00"],
  [3599.9999999, "1:00:00"],
  [45_296, "12:34:56"],
  [360_000, "100:00:00"],
])("prints %d s as %s", (time_s, printed) => expect(caseTime(time_s)).toBe(printed));
