import { resultFaults } from "../check/resultFaults.ts";
import type { AstmProfile, AstmResult } from "../profile/AstmProfile.ts";

/** The profile with a site's result map. Throws RangeError that names the first fault of the map. */
export function withResults(profile: AstmProfile, results: readonly AstmResult[]): AstmProfile {
  const [fault] = resultFaults(results);
  if (fault !== undefined) throw new RangeError(`${profile.id}: ${fault.path.join(".")} ${fault.message}`);
  return { ...profile, results };
}
