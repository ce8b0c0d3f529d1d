import type { Cable } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { asking, receiving } from "../wiring.ts";

const NULL_MODEM = "it needs a null modem, which the guide draws as contacts 2 and 3 crossed and 5 straight";

/** Perseus; Fabius before October 2004. */
export const dragerMale: Cable = {
  id: "draeger-com-male",
  label: {
    en: "Dräger COM, male (Perseus; Fabius before October 2004)",
    es: "Dräger COM, macho (Perseus; Fabius antes de octubre de 2004)",
  },
  port: {
    name: { en: "COM 1 or COM 2", es: "COM 1 o COM 2" },
    level: inferred("RS-232", SOURCES.vitaldbPerseus, "the page names the ports RS-232"),
    connector: documented("DE-9", SOURCES.vitaldbPerseus),
    gender: documented("male", SOURCES.vitaldbPerseus),
    pins: {
      2: inferred("input", SOURCES.vitaldbPerseus, NULL_MODEM),
      3: inferred("output", SOURCES.vitaldbPerseus, NULL_MODEM),
      5: inferred("ground", SOURCES.vitaldbPerseus, NULL_MODEM),
    },
    wantsHandshake: "unknown",
    isSilentUnasked: "unknown",
  },
  kind: documented("null modem", SOURCES.vitaldbFabius),
  receiveOnly: receiving(3, 5),
  twoWay: asking(3, 2, 5),
  notes: [],
};
