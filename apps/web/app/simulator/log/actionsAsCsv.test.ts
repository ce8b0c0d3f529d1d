import { expect, it } from "vitest";
import { actionsAsCsv } from "./actionsAsCsv.ts";

it("says in its first line that it is a simulation, and quotes what needs quotes", () => {
  const csv = actionsAsCsv(
    [
      { time_s: 61.25, text: "Arterial pump: 170 rpm → 150 rpm" },
      { time_s: 70, text: 'Clamp "venous", closed' },
    ],
    { notice: "SIMULATION", time: "Case time in s", action: "Action" },
  );
  expect(csv).toBe(
    "SIMULATION\r\n" +
      "Case time in s,Action\r\n" +
      "61.3,Arterial pump: 170 rpm → 150 rpm\r\n" +
      '70.0,"Clamp ""venous"", closed"\r\n',
  );
});
