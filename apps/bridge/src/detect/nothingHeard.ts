import { BridgeError } from "../BridgeError.ts";
import type { DetectedPort } from "./detectPorts.ts";

/**
 * The failure of a search in which not one port could be listened to; undefined where any could, or where there was
 * none. It has the code of a port that could not be opened before that of a name that can't be right.
 */
export function nothingHeard(found: readonly DetectedPort[]): BridgeError | undefined {
  const codes = found.flatMap(({ verdict }) => (verdict.kind === "unreadable" ? [verdict.code] : []));
  const [first] = codes;
  if (first === undefined || codes.length < found.length) return undefined;
  const code = codes.find((one) => one !== "usage") ?? first;
  const which =
    found.length === 1 ? `${found[0]?.path} could not` : `None of the ${found.length} ports could`;
  return new BridgeError(code, `${which} be listened to`);
}
