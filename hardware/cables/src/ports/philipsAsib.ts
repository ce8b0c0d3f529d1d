import type { Cable } from "../Cable.ts";
import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { asking, receiving } from "../wiring.ts";
import { PHILIPS_NOTE, philipsPort } from "./philipsPort.ts";

export const philipsAsib: Cable = {
  id: "philips-intellivue-asib",
  label: {
    en: "Philips IntelliVue MX400–550, Advanced Interface Card",
    es: "Philips IntelliVue MX400–550, tarjeta Advanced Interface Card",
  },
  port: philipsPort(
    { en: "MIB/RS232 on the Advanced Interface Card", es: "MIB/RS232 de la Advanced Interface Card" },
    7,
    5,
  ),
  kind: documented("custom", SOURCES.vitaldbIntellivue),
  receiveOnly: receiving(7, 4),
  twoWay: asking(7, 5, 4),
  notes: [
    PHILIPS_NOTE,
    {
      en: "Sending and receiving are the other way round than on the MIB board.",
      es: "Envío y recepción están al revés que en la tarjeta MIB.",
    },
  ],
};
