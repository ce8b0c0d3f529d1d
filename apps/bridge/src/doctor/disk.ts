import { dirname } from "node:path";
import { portSettings } from "../config/portSettings.ts";
import type { Check } from "./Check.ts";
import { say } from "./doctorWords.ts";
import type { World } from "../system/World.ts";

const MB = 1e6;
/** A spool that can't grow stops the ports. */
const LEAST_BYTES = 100 * MB;
/** A night without a server must fit, and then some. */
const LEAST_HOURS = 24;

/** Room for the spool, and for how long it lasts with every port at its full rate. */
export const disk: Check = {
  name: "disk",
  examine: async ({ config, ports }, world) => {
    if (config === undefined) return [];
    const { data } = config.bridge;
    const free_bytes = await freeAt(world, data);
    if (free_bytes === undefined) {
      return [
        {
          severity: "fault",
          what: say("noSpoolFolder", { folder: data }),
          todo: say("correctData"),
        },
      ];
    }
    // Ten bits to a byte; what SQLite adds is about as much again.
    const bytes_per_s = ports.reduce(
      (sum, { plan }) => sum + (2 * portSettings(plan.config, plan.profile.transport).baud) / 10,
      0,
    );
    const hours = bytes_per_s === 0 ? Number.POSITIVE_INFINITY : free_bytes / bytes_per_s / 3600;
    const what = say(Number.isFinite(hours) ? "freeFor" : "free", {
      size: Math.floor(free_bytes / MB),
      folder: data,
      hours: Math.floor(hours),
    });
    if (free_bytes >= LEAST_BYTES && hours >= LEAST_HOURS) return [{ severity: "fine", what }];
    return [{ severity: free_bytes < LEAST_BYTES ? "fault" : "warning", what, todo: say("makeRoom") }];
  },
};

/** Of the folder, or of the nearest one above it that is there. */
async function freeAt(world: World, folder: string): Promise<number | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const free_bytes = await world.free_bytes(at);
    if (free_bytes !== undefined || at === dirname(at)) return free_bytes;
  }
}
