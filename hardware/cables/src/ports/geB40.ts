import type { Cable } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import { SOURCES } from "../sources.ts";

export const geB40: Cable = {
  id: "ge-b40-b20",
  label: { en: "GE B40 / B20, serial port", es: "GE B40 / B20, puerto serie" },
  port: {
    name: { en: "9-contact serial port on the rear", es: "Puerto serie de 9 contactos, detrás" },
    level: inferred("RS-232", SOURCES.vitaldbB40, "it is read by a plain RS-232 adapter"),
    connector: documented("DE-9", SOURCES.vitaldbB40),
    gender: "unknown",
    pins: {},
    wantsHandshake: "unknown",
    isSilentUnasked: "unknown",
  },
  kind: "unknown",
  receiveOnly: "unknown",
  twoWay: "unknown",
  notes: [
    {
      en: "Contact 4 must stay open, or the monitor does not communicate. Two editions of the same guide disagree on the null modem, and with it on gender and contacts 2 and 3: measure.",
      es: "El contacto 4 debe quedar abierto, o el monitor no se comunica. Dos ediciones de la misma guía discrepan sobre el módem nulo, y con él sobre el género y los contactos 2 y 3: mida.",
    },
  ],
};
