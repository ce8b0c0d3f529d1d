import type { Cable } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { asking, receiving } from "../wiring.ts";

const CROSSED = "it needs a null modem, which the guide draws as contacts 2 and 3 crossed and 5 straight";
const STANDARD = "a male port behind a null modem has the contacts of a computer's port";

const LOOPS = [
  [7, 8],
  [4, 6, 1],
] as const;

export const medtronicInvos: Cable = {
  id: "medtronic-invos-5100c",
  label: { en: "Medtronic / Somanetics INVOS 5100C", es: "Medtronic / Somanetics INVOS 5100C" },
  port: {
    name: { en: "The port marked |O|O| on the rear", es: "El puerto marcado |O|O|, detrás" },
    level: documented("RS-232", SOURCES.vitaldbInvos),
    connector: documented("DE-9", SOURCES.vitaldbGenders),
    gender: documented("male", SOURCES.vitaldbInvos),
    pins: {
      1: inferred("carrierDetect", SOURCES.serialPorts, STANDARD),
      2: inferred("input", SOURCES.vitaldbInvos, CROSSED),
      3: inferred("output", SOURCES.vitaldbInvos, CROSSED),
      4: inferred("terminalReady", SOURCES.serialPorts, STANDARD),
      5: inferred("ground", SOURCES.vitaldbInvos, CROSSED),
      6: inferred("setReady", SOURCES.serialPorts, STANDARD),
      7: inferred("requestToSend", SOURCES.serialPorts, STANDARD),
      8: inferred("clearToSend", SOURCES.serialPorts, STANDARD),
    },
    wantsHandshake: documented(true, SOURCES.invosFlowControl),
    isSilentUnasked: "unknown",
  },
  kind: documented("null modem", SOURCES.vitaldbInvos),
  receiveOnly: receiving(3, 5, LOOPS),
  twoWay: asking(3, 2, 5, LOOPS),
  notes: [
    {
      en: "The newer PM7100 has a port of its own, which no source that we opened describes.",
      es: "El PM7100, más nuevo, tiene su propio puerto, que ninguna fuente que abrimos describe.",
    },
  ],
};
