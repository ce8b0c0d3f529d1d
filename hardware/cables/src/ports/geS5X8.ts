import type { Cable } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { asking, receiving } from "../wiring.ts";

const BECAUSE =
  "a direct cable joins sender to sender, so it needs a null modem: contacts 2 and 3 crossed, 5 straight";

export const geS5X8: Cable = {
  id: "ge-s5-x8",
  label: { en: "GE / Datex-Ohmeda S/5 AM, X8", es: "GE / Datex-Ohmeda S/5 AM, X8" },
  port: {
    name: { en: "X8 on the rear of the frame", es: "X8 detrás del bastidor" },
    level: inferred("RS-232", SOURCES.vitaldbS5, "it is read by a plain RS-232 adapter"),
    connector: documented("DE-9", SOURCES.vitaldbS5),
    gender: inferred("male", SOURCES.vitaldbS5, "the adapter that fits on it is female on both ends"),
    pins: {
      2: inferred("input", SOURCES.vitaldbS5, BECAUSE),
      3: inferred("output", SOURCES.vitaldbS5, BECAUSE),
      5: inferred("ground", SOURCES.vitaldbS5, BECAUSE),
    },
    wantsHandshake: "unknown",
    isSilentUnasked: "unknown",
  },
  kind: documented("null modem", SOURCES.vitaldbS5),
  receiveOnly: receiving(3, 5),
  twoWay: asking(3, 2, 5),
  notes: [
    {
      en: "The guide wants an adapter that carries DTR and RTS, and does not say which contacts of X8 wait for them: if X8 stays silent, that is the first thing to measure. On some frames X8 is an analog output; read the frame's label.",
      es: "La guía pide un adaptador que lleve DTR y RTS, y no dice qué contactos de X8 los esperan: si X8 calla, es lo primero que hay que medir. En algunos bastidores X8 es una salida analógica; lea su rótulo.",
    },
  ],
};
