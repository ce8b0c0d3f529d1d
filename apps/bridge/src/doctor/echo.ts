import type { Check } from "./Check.ts";
import { eachNode } from "./Check.ts";

/** Linux opens a terminal with ECHO on: until somebody sets raw mode, the kernel sends the device's bytes back to it. */
export const echo: Check = {
  name: "echo",
  examine: async (subject, world) => {
    if (world.platform === "win32") return [];
    return eachNode(subject, async (node) => {
      const flag = world.platform === "darwin" ? "-f" : "-F";
      const settings = await world.run("stty", [flag, node, "-a"]);
      if (settings === undefined) {
        return [{ severity: "unknown", what: `the terminal settings of ${node} can't be read` }];
      }
      if (!/(^|\s)echo(\s|;|$)/.test(settings)) return [{ severity: "fine", what: `${node} does not echo` }];
      return [
        {
          severity: "warning",
          what: `ECHO is on at ${node}: between opening and raw mode the kernel sends the device's bytes back to it`,
          todo: "install the rule that `bridge udev` prints (stty raw -echo at plug-in); a receive-only cable is the only full proof",
        },
      ];
    });
  },
};
