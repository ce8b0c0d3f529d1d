import type { ConsolePort } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import type { Source } from "../Fact.ts";

const BECAUSE = "it needs a null modem, which the guide draws as contacts 2 and 3 crossed and 5 straight";

/** The serial port of Edwards monitors: one circuit behind two genders of connector. */
export const edwardsPort = (
  gender: "female" | "male",
  source: Source,
  name: ConsolePort["name"],
): ConsolePort => ({
  name,
  level: inferred("RS-232", source, "it is read by a plain RS-232 adapter"),
  connector: documented("DE-9", source),
  gender: documented(gender, source),
  pins: {
    2: inferred("input", source, BECAUSE),
    3: inferred("output", source, BECAUSE),
    5: inferred("ground", source, BECAUSE),
  },
  wantsHandshake: "unknown",
  isSilentUnasked: "unknown",
});
