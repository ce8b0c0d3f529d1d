import type { Check } from "./Check.ts";
import { eachPort } from "./Check.ts";

/** The port's name leads nowhere. */
export const nodeMissing: Check = {
  name: "node",
  examine: (subject, world) =>
    eachPort(subject, async ({ plan, node }) => {
      if (plan.way !== "tty") return [];
      const { path } = plan.config;
      const found = node === undefined ? undefined : await world.node(node);
      if (found !== undefined) return [{ severity: "fine", what: `${path} is there` }];
      const others = (await world.names("/dev/serial/by-id")) ?? [];
      const choice =
        others.length === 0
          ? ""
          : `; plugged in are ${others.map((name) => `/dev/serial/by-id/${name}`).join(", ")}`;
      return [
        {
          severity: "fault",
          what: `${path} is not there`,
          todo: `plug the adapter in, or correct the port's path${choice}`,
        },
      ];
    }),
};
