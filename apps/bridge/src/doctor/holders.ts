import type { Check, Finding } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { isBridge, isEmulator, portHolders, processText } from "../system/portHolders.ts";
import type { PortHolder } from "../system/portHolders.ts";

/** Every process that has the port open, and the one that has locked it. */
export const holders: Check = {
  name: "holders",
  examine: async (subject, world) => {
    const nodes = subject.ports.flatMap(({ node }) => node ?? []);
    // Looked up once for all ports.
    const found = await portHolders(world, nodes);
    if (found === undefined) {
      return nodes.length > 0
        ? [{ severity: "unknown", what: "this system does not tell which processes have a port open" }]
        : [];
    }
    const findings = await eachNode(subject, async (node) => {
      if ((await world.node(node)) === undefined) return [];
      const holding = found[nodes.indexOf(node)]?.holders ?? [];
      if (holding.length > 0) return holding.map((holder) => findingOf(node, holder));
      return [{ severity: "fine", what: `no other process has ${node} open` }];
    });
    const hiddenCount = found[0]?.hiddenCount ?? 0;
    if (hiddenCount === 0 || findings.length === 0) return findings;
    const hidden: Finding = {
      severity: "unknown",
      what: `${hiddenCount} processes of other users hide what they have open`,
      todo: "run doctor with sudo to see them",
    };
    return [...findings, hidden];
  },
};

function findingOf(node: string, holder: PortHolder): Finding {
  const who = processText(holder);
  const lock = holder.hasLock ? " and has locked it" : "";
  if (isBridge(holder))
    return { severity: "fine", what: `the bridge itself has ${node} open${lock}: ${who}` };
  if (isEmulator(holder))
    return { severity: "fine", what: `an emulated console is at the other end of ${node}: ${who}` };
  return {
    severity: "fault",
    what: `${who} has ${node} open${lock}; it takes bytes away, and may send some`,
    todo: `end it: two readers of one port get half of the bytes each`,
  };
}
