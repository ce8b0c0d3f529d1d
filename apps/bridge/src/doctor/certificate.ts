import { reasonOf } from "../BridgeError.ts";
import type { Check } from "./Check.ts";
import { say } from "./doctorWords.ts";
import type { Certificate } from "../system/World.ts";

const DAY_MS = 86_400_000;
/** Time enough for a hospital to issue another. */
const SOON_DAYS = 30;

/** The dates of the server's certificate, and whether this machine trusts it. */
export const certificate: Check = {
  name: "certificate",
  examine: async ({ config }, world) => {
    const address = config?.bridge.server;
    if (address === undefined || !address.startsWith("https:")) return [];
    const { hostname, port } = new URL(address);
    let shown: Certificate;
    try {
      shown = await world.certificate(hostname, Number(port || 443));
    } catch (error) {
      return [
        { severity: "unknown", what: say("noCertificate", { host: hostname, reason: reasonOf(error) }) },
      ];
    }
    const { validFrom_ms, validTo_ms, distrust } = shown;
    const left_days = Math.floor((validTo_ms - world.now_ms()) / DAY_MS);
    const until = new Date(validTo_ms).toISOString().slice(0, 10);
    if (world.now_ms() < validFrom_ms) {
      const from = new Date(validFrom_ms).toISOString().slice(0, 10);
      const what = say("certificateFrom", { host: hostname, date: from });
      return [{ severity: "fault", what, todo: say("clockRight") }];
    }
    if (left_days < 0) {
      return [
        {
          severity: "fault",
          what: say("certificateEnded", { host: hostname, date: until }),
          todo: say("renew"),
        },
      ];
    }
    if (distrust !== undefined) {
      return [
        {
          severity: "fault",
          what: say("certificateDistrusted", { host: hostname, reason: distrust }),
          todo: say("giveAuthority"),
        },
      ];
    }
    const about = { host: hostname, date: until, days: left_days };
    if (left_days >= SOON_DAYS) return [{ severity: "fine", what: say("certificateUntil", about) }];
    return [{ severity: "warning", what: say("certificateSoon", about), todo: say("renewInTime") }];
  },
};
