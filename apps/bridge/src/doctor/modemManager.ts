import type { Check } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { say } from "./doctorWords.ts";
import { processes } from "../system/World.ts";

/** ModemManager opens every serial port that is plugged in and sends it modem commands, unless udev tells it not to. */
export const modemManager: Check = {
  name: "modem-manager",
  examine: async (subject, world) => {
    const running = await processes(world);
    const manager = running?.find(({ name }) => name === "ModemManager");
    if (manager === undefined) return [];
    return eachNode(subject, async (node) => {
      const facts = await world.node(node);
      if (facts === undefined) return [];
      // udev's record of the device: `E:` lines are its properties.
      const record = (await world.text(`/run/udev/data/c${facts.major}:${facts.minor}`)) ?? "";
      if (/^E:ID_MM_DEVICE_IGNORE=1$/m.test(record)) {
        return [{ severity: "fine", what: say("modemManagerAway", { node }) }];
      }
      return [
        {
          severity: "fault",
          what: say("modemManagerSends", { pid: manager.pid, node }),
          todo: say("ruleOrRemove"),
        },
      ];
    });
  },
};
