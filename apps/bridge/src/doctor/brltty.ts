import type { Check } from "./Check.ts";
import { say } from "./doctorWords.ts";
import { processes } from "../system/World.ts";

/** brltty takes USB adapters of common chips for braille displays, and the port away with them. */
export const brltty: Check = {
  name: "brltty",
  examine: async ({ ports }, world) => {
    if (ports.every(({ node }) => node === undefined)) return [];
    const found = (await processes(world))?.find(({ name }) => name === "brltty");
    if (found === undefined) return [];
    return [
      {
        severity: "fault",
        what: say("brlttyRuns", { pid: found.pid }),
        todo: say("removeBrltty"),
      },
    ];
  },
};
