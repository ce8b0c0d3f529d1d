import type { Cable } from "../Cable.ts";
import { documented, inferred } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { receiving } from "../wiring.ts";

const BECAUSE =
  "a straight cable works, so the monitor sends on the contact on which a computer receives; the Rad-87 manual names contact 2 Receive data and 3 Transmit data, which is then the computer's view";

export const masimoRadical7: Cable = {
  id: "masimo-radical-7",
  label: { en: "Masimo Radical-7 docking station, P1", es: "Base Masimo Radical-7, P1" },
  port: {
    name: { en: "P1, RS-232, on the docking station", es: "P1, RS-232, en la base" },
    level: documented("RS-232", SOURCES.masimoRad87),
    connector: documented("DE-9", SOURCES.masimoRad87),
    gender: documented("female", SOURCES.masimoRad87),
    pins: {
      1: documented("notConnected", SOURCES.masimoRad87),
      2: inferred("output", SOURCES.vitaldbMasimo, BECAUSE),
      3: inferred("input", SOURCES.vitaldbMasimo, BECAUSE),
      4: documented("notConnected", SOURCES.masimoRad87),
      5: documented("ground", SOURCES.masimoRad87),
      6: documented("notConnected", SOURCES.masimoRad87),
      7: documented("notConnected", SOURCES.masimoRad87),
      8: documented("notConnected", SOURCES.masimoRad87),
      9: documented("notConnected", SOURCES.masimoRad87),
    },
    wantsHandshake: documented(false, SOURCES.masimoRad87),
    isSilentUnasked: documented(false, SOURCES.masimoRad87),
  },
  kind: documented("straight", SOURCES.vitaldbMasimo),
  receiveOnly: receiving(2, 5),
  twoWay: "never",
  notes: [
    {
      en: "Contact table, level and gender are the Rad-87's; the connection guide names the Radical-7's port and cable.",
      es: "La tabla de contactos, el nivel y el género son del Rad-87; la guía de conexión nombra el puerto y el cable del Radical-7.",
    },
  ],
};
