import { basename, join } from "node:path";
import type { Check, Finding } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { say } from "./doctorWords.ts";
import { asIs } from "../text/words.ts";
import { processes } from "../system/World.ts";
import type { World } from "../system/World.ts";

/** Where systemd notes which log-in prompts are started. */
const UNIT_FOLDERS = ["/etc/systemd/system/getty.target.wants", "/run/systemd/generator/getty.target.wants"];

/** A log-in prompt on the port writes to the device and takes its bytes for a user's name. */
export const getty: Check = {
  name: "getty",
  examine: async (subject, world) => {
    const running = (await processes(world)) ?? [];
    const units = (await Promise.all(UNIT_FOLDERS.map((folder) => unitsIn(world, folder)))).flat();
    return eachNode(subject, (node) => {
      const name = basename(node);
      const prompt = running.find(
        (one) => one.name.endsWith("getty") && one.words.some((word) => word === name || word === node),
      );
      const unit = units.find((one) => basename(one) === `serial-getty@${name}.service`);
      if (prompt === undefined && unit === undefined) return [];
      const finding: Finding = {
        severity: "fault",
        what:
          prompt === undefined
            ? say("promptUnit", { node, unit: unit ?? "" })
            : say("promptRuns", { node, name: prompt.name, pid: prompt.pid }),
        todo: asIs(`sudo systemctl mask --now serial-getty@${name}.service`),
      };
      return [finding];
    });
  },
};

async function unitsIn(world: World, folder: string): Promise<readonly string[]> {
  return ((await world.names(folder)) ?? []).map((name) => join(folder, name));
}
