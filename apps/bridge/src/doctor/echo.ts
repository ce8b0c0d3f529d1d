import type { Check } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { say } from "./doctorWords.ts";

/** Linux opens a terminal with ECHO on: until somebody sets raw mode, the kernel sends the device's bytes back to it. */
export const echo: Check = {
  name: "echo",
  examine: async (subject, world) => {
    if (world.platform === "win32") return [];
    return eachNode(subject, async (node) => {
      const flag = world.platform === "darwin" ? "-f" : "-F";
      const settings = await world.run("stty", [flag, node, "-a"]);
      if (settings === undefined) {
        return [{ severity: "unknown", what: say("terminalUnread", { node }) }];
      }
      if (!/(^|\s)echo(\s|;|$)/.test(settings)) return [{ severity: "fine", what: say("noEcho", { node }) }];
      return [
        {
          severity: "warning",
          what: say("echoOn", { node }),
          todo: say("installRule"),
        },
      ];
    });
  },
};
