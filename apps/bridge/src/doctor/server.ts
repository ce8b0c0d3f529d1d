import { PATHS } from "@openperfusion/contracts";
import { reasonOf } from "../BridgeError.ts";
import { VERSION } from "../version.ts";
import type { Check } from "./Check.ts";
import { say } from "./doctorWords.ts";

/** Whether the server answers, is ready, and is of this bridge's version. */
export const server: Check = {
  name: "server",
  examine: async ({ config }, world) => {
    const address = config?.bridge.server;
    if (address === undefined) return [];
    const { origin, username, password } = new URL(address);
    if (username !== "" || password !== "") {
      return [{ severity: "fault", what: say("serverSecret"), todo: say("removeSecret", { origin }) }];
    }
    let answer: { readonly status: number; readonly body: string };
    try {
      answer = await world.get(String(new URL(PATHS.health, address)));
    } catch (error) {
      const what = say("noAnswer", { origin, reason: reasonOf(error) });
      return [{ severity: "fault", what, todo: say("isServerOn") }];
    }
    const version = versionIn(answer.body);
    if (version === undefined) {
      const what = say("otherServer", { origin, status: answer.status });
      return [{ severity: "fault", what, todo: say("serverRight") }];
    }
    if (answer.status !== 200) {
      const what = say("serverNotReady", { origin, status: answer.status });
      return [{ severity: "fault", what, todo: say("serverLog") }];
    }
    const about = { origin, version, own: VERSION };
    if (version === VERSION) return [{ severity: "fine", what: say("serverReady", about) }];
    return [{ severity: "warning", what: say("otherVersion", about), todo: say("oneVersion") }];
  },
};

function versionIn(body: string): string | undefined {
  try {
    const { version } = JSON.parse(body) as { version?: unknown };
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}
