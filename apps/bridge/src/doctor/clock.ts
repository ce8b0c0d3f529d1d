import type { Check, Finding } from "./Check.ts";
import { say } from "./doctorWords.ts";
import type { World } from "../system/World.ts";

/** Before this project there was no time: a clock that says less was never set. */
const EARLIEST_MS = Date.UTC(2026, 0, 1);

/** Whether the wall clock is kept right by a time service, as far as the system tells. */
export const clock: Check = {
  name: "clock",
  examine: async (_, world) => {
    const now_ms = world.now_ms();
    const findings: Finding[] = [];
    if (now_ms < EARLIEST_MS) {
      findings.push({
        severity: "fault",
        what: say("clockNeverSet", { time: new Date(now_ms).toISOString() }),
        todo: say("setClock"),
      });
    }
    return [...findings, await synchronized(world)];
  },
};

async function synchronized(world: World): Promise<Finding> {
  const told = await world.run("timedatectl", ["show", "--property=NTPSynchronized", "--value"]);
  const isTrue = told?.trim() === "yes" || (await adjtimexIsFine(world));
  if (isTrue === true) return { severity: "fine", what: say("clockKept") };
  if (told?.trim() === "no" || isTrue === false) {
    return {
      severity: "warning",
      what: say("clockNotKept"),
      todo: say("keepClock"),
    };
  }
  return { severity: "unknown", what: say("clockUntold") };
}

/** The kernel's own word, through the program `adjtimex`: status bit 64 (STA_UNSYNC) says that nobody keeps it right. */
async function adjtimexIsFine(world: World): Promise<boolean | undefined> {
  const words = await world.run("adjtimex", ["--print"]);
  const status = /status:\s*(\d+)/.exec(words ?? "")?.[1];
  return status === undefined ? undefined : (Number(status) & 64) === 0;
}
