import type { Cable } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { asking, receiving } from "../wiring.ts";

/** Apollo, Primus and their kin; Fabius from October 2004 on. */
export const dragerFemale: Cable = {
  id: "draeger-com1-female",
  label: {
    en: "Dräger COM1, female (Primus; Fabius from October 2004)",
    es: "Dräger COM1, hembra (Primus; Fabius desde octubre de 2004)",
  },
  port: {
    name: { en: "COM1", es: "COM1" },
    level: inferred("RS-232", SOURCES.vitaldbPrimus, "it is read by a plain RS-232 adapter"),
    connector: documented("DE-9", SOURCES.vitaldbPrimus),
    gender: documented("female", SOURCES.vitaldbPrimus),
    pins: {
      2: documented("output", SOURCES.vitaldbPrimus),
      3: documented("input", SOURCES.vitaldbPrimus),
      5: documented("ground", SOURCES.vitaldbPrimus),
    },
    wantsHandshake: "unknown",
    isSilentUnasked: "unknown",
  },
  kind: documented("straight", SOURCES.vitaldbPrimus),
  receiveOnly: receiving(2, 5),
  twoWay: asking(2, 3, 5),
  notes: [],
};
