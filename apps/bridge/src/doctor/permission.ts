import type { Check } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { say } from "./doctorWords.ts";
import type { NodeFacts, World } from "../system/World.ts";

/** Whether this user may open the port, and which group could. */
export const permission: Check = {
  name: "permission",
  examine: (subject, world) =>
    eachNode(subject, async (node) => {
      const facts = await world.node(node);
      if (facts === undefined || world.platform === "win32") return [];
      if (mayOpen(facts, world)) return [{ severity: "fine", what: say("mayOpen", { node }) }];
      const group = await groupName(world, facts.gid);
      const canByGroup = (facts.mode & 0o060) === 0o060;
      return [
        {
          severity: "fault",
          what: say("mayNotOpen", { node, group }),
          todo: canByGroup ? say("joinGroup", { group }) : say("modeForbids"),
        },
      ];
    }),
};

function mayOpen({ mode, uid, gid }: NodeFacts, { user }: World): boolean {
  if (user.uid === 0) return true;
  const shift = user.uid === uid ? 6 : user.groups.includes(gid) ? 3 : 0;
  return ((mode >> shift) & 0o6) === 0o6;
}

async function groupName(world: World, gid: number): Promise<string> {
  const lines = ((await world.text("/etc/group")) ?? "").split("\n").map((line) => line.split(":"));
  return lines.find(([, , id]) => Number(id) === gid)?.[0] ?? String(gid);
}
