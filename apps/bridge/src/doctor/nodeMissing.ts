import type { Check } from "./Check.ts";
import { eachPort } from "./Check.ts";
import { say } from "./doctorWords.ts";

/** The port's name leads nowhere. */
export const nodeMissing: Check = {
  name: "node",
  examine: (subject, world) =>
    eachPort(subject, async ({ plan, node }) => {
      if (plan.way !== "tty") return [];
      const { path } = plan.config;
      const found = node === undefined ? undefined : await world.node(node);
      if (found !== undefined) return [{ severity: "fine", what: say("isThere", { path }) }];
      const others = (await world.names("/dev/serial/by-id")) ?? [];
      const nodes = others.map((name) => `/dev/serial/by-id/${name}`).join(", ");
      return [
        {
          severity: "fault",
          what: say("isNotThere", { path }),
          todo: others.length === 0 ? say("plugIn") : say("plugInOf", { nodes }),
        },
      ];
    }),
};
