import { describe, expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import type { Plants } from "../testing/plantedWorld.ts";
import { permission } from "./permission.ts";

const texts = { "/etc/group": "root:x:0:\ndialout:x:20:anna\n" };
const examine = (plants: Plants): ReturnType<typeof permission.examine> =>
  permission.examine(subjectWith(), plantedWorld({ texts, ...plants }));

describe("a user may open the port", () => {
  it.each([
    ["of the group", { user: { uid: 1000, groups: [1000, 20] } }],
    ["who is root", { user: { uid: 0, groups: [0] } }],
    ["who owns it", { user: { uid: 7, groups: [7] }, nodes: { "/dev/ttyUSB0": { uid: 7, mode: 0o020600 } } }],
    [
      "whom the mode lets in",
      { user: { uid: 7, groups: [7] }, nodes: { "/dev/ttyUSB0": { mode: 0o020666 } } },
    ],
  ])("%s", async (_, plants) => {
    expect(await examine(plants)).toMatchObject([{ severity: "fine" }]);
  });
});

it("names the group that a user lacks, and the command that gives it", async () => {
  const [finding] = await examine({ user: { uid: 1000, groups: [1000] } });
  expect(finding).toMatchObject({ severity: "fault", what: { en: expect.stringMatching(/group dialout/) } });
  expect(finding?.todo?.en).toMatch(/usermod -aG dialout/);
});

it("does not send a user into a group that has no way in either", async () => {
  const user = { uid: 1000, groups: [1000] };
  const [finding] = await examine({ user, nodes: { "/dev/ttyUSB0": { mode: 0o020600 } } });
  expect(finding?.todo?.en).toMatch(/bridge udev/);
  expect(finding?.todo?.en).not.toMatch(/usermod/);
});
