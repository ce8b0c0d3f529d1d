import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { clock } from "./clock.ts";

const TIMEDATECTL = "timedatectl show --property=NTPSynchronized --value";

it.each([
  ["kept right, as systemd says", { [TIMEDATECTL]: "yes\n" }, "fine"],
  ["not kept right, as systemd says", { [TIMEDATECTL]: "no\n" }, "warning"],
  ["kept right, as the kernel says", { "adjtimex --print": "mode: 0\n  status: 8193\n" }, "fine"],
  ["not kept right, as the kernel says", { "adjtimex --print": "  status: 64\n" }, "warning"],
  ["of which nobody tells", {}, "unknown"],
])("judges a clock %s", async (_, commands, severity) => {
  const findings = await clock.examine(subjectWith(), plantedWorld({ commands }));
  expect(findings).toMatchObject([{ severity }]);
});

it("finds a clock that was never set", async () => {
  const commands = { [TIMEDATECTL]: "no\n" };
  expect(await clock.examine(subjectWith(), plantedWorld({ commands, now_ms: 12_000 }))).toMatchObject([
    { severity: "fault", what: { en: expect.stringMatching(/1970-01-01.*never set/) } },
    { severity: "warning" },
  ]);
});
