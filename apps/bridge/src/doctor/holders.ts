import type { Check, Finding } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { say } from "./doctorWords.ts";
import { processWords } from "./processWords.ts";
import { isBridge, isEmulator, portHolders } from "../system/portHolders.ts";
import type { PortHolder } from "../system/portHolders.ts";

/** Every process that has the port open, and the one that has locked it. */
export const holders: Check = {
  name: "holders",
  examine: async (subject, world) => {
    const nodes = subject.ports.flatMap(({ node }) => node ?? []);
    // Looked up once for all ports.
    const found = await portHolders(world, nodes);
    if (found === undefined) {
      return nodes.length > 0 ? [{ severity: "unknown", what: say("holdersUntold") }] : [];
    }
    const findings = await eachNode(subject, async (node) => {
      if ((await world.node(node)) === undefined) return [];
      const holding = found[nodes.indexOf(node)]?.holders ?? [];
      if (holding.length > 0) return holding.map((holder) => findingOf(node, holder));
      return [{ severity: "fine", what: say("noHolder", { node }) }];
    });
    const hiddenCount = found[0]?.hiddenCount ?? 0;
    if (hiddenCount === 0 || findings.length === 0) return findings;
    const hidden: Finding = {
      severity: "unknown",
      what: say("hiddenHolders", { count: hiddenCount }),
      todo: say("runWithSudo"),
    };
    return [...findings, hidden];
  },
};

function findingOf(node: string, holder: PortHolder): Finding {
  const about = { node, who: processWords(holder) };
  if (isBridge(holder))
    return { severity: "fine", what: say(holder.hasLock ? "bridgeLocks" : "bridgeHolds", about) };
  if (isEmulator(holder)) return { severity: "fine", what: say("emulatorHolds", about) };
  return {
    severity: "fault",
    what: say(holder.hasLock ? "otherLocks" : "otherHolds", about),
    todo: say("endIt"),
  };
}
