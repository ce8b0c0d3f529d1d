import { basename } from "node:path";
import type { Check, Finding } from "./Check.ts";
import { eachNode } from "./Check.ts";
import { say } from "./doctorWords.ts";

/** The kernel writes its messages to its consoles, whoever else has them open. */
export const kernelConsole: Check = {
  name: "kernel-console",
  examine: async (subject, world) => {
    const consoles = (await world.text("/proc/consoles")) ?? "";
    const commandLine = (await world.text("/proc/cmdline")) ?? "";
    const names = new Set([
      ...consoles.split("\n").map((line) => line.split(/\s/)[0]),
      ...[...commandLine.matchAll(/\bconsole=([^\s,]+)/g)].map(([, name]) => name),
    ]);
    return eachNode(subject, (node) => {
      const name = basename(node);
      if (!names.has(name)) return [];
      const finding: Finding = {
        severity: "fault",
        what: say("kernelConsole", { node }),
        todo: say("takeConsoleOut", { name }),
      };
      return [finding];
    });
  },
};
