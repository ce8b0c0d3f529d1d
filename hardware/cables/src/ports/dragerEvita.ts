import type { Cable } from "../Cable.ts";
import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";

export const dragerEvita: Cable = {
  id: "draeger-evita",
  label: { en: "Dräger Evita, V300–V800, RS-232", es: "Dräger Evita, V300–V800, RS-232" },
  port: {
    name: { en: "COM1", es: "COM1" },
    level: documented("RS-232", SOURCES.vitaldbEvita),
    connector: "unknown",
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
      en: "The guide marks its null modem as unverified: look at the connector, and measure.",
      es: "La guía marca su módem nulo como no verificado: mire el conector, y mida.",
    },
  ],
};
