import { PATHS } from "@openperfusion/contracts";
import { reasonOf } from "../BridgeError.ts";
import { VERSION } from "../version.ts";
import type { Check } from "./Check.ts";

/** Whether the server answers, is ready, and is of this bridge's version. */
export const server: Check = {
  name: "server",
  examine: async ({ config }, world) => {
    const address = config?.bridge.server;
    if (address === undefined) return [];
    const { origin, username, password } = new URL(address);
    if (username !== "" || password !== "") {
      const what = `bridge.server holds a name or a password, which no server of this project takes`;
      return [
        {
          severity: "fault",
          what,
          todo: `write server = "${origin}", and change the password: files are copied`,
        },
      ];
    }
    let answer: { readonly status: number; readonly body: string };
    try {
      answer = await world.get(String(new URL(PATHS.health, address)));
    } catch (error) {
      return [
        {
          severity: "fault",
          what: `no answer from ${origin}: ${reasonOf(error)}`,
          todo: "is the server on, the address right, the network plugged in, a firewall in between? The spool keeps everything meanwhile",
        },
      ];
    }
    const version = versionIn(answer.body);
    if (version === undefined) {
      const what = `${origin} answered ${answer.status}, but not as a server of this project does`;
      return [{ severity: "fault", what, todo: "is bridge.server right, or does a proxy stand in between?" }];
    }
    if (answer.status !== 200) {
      const what = `${origin} answers and is not ready (${answer.status})`;
      return [{ severity: "fault", what, todo: "look at the server's own log: its store does not answer" }];
    }
    if (version === VERSION)
      return [{ severity: "fine", what: `${origin} is ready and of version ${version}` }];
    return [
      {
        severity: "warning",
        what: `${origin} is of version ${version}, this bridge of ${VERSION}`,
        todo: "bring both to one version",
      },
    ];
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
