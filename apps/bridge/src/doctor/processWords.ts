import type { Text } from "@openperfusion/signals";
import { shownName } from "../system/portHolders.ts";
import type { RunningProcess } from "../system/World.ts";
import { say } from "./doctorWords.ts";

/** The other words of its command line may tell of people. */
export function processWords(process: RunningProcess): Text {
  return say("process", { name: shownName(process), pid: process.pid });
}
