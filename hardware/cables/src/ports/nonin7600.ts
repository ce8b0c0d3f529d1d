import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { unknownCable } from "./unknownCable.ts";

export const nonin7600 = unknownCable({
  id: "nonin-7600",
  label: { en: "Nonin 7600 / X-100 regional oximeter", es: "Oxímetro regional Nonin 7600 / X-100" },
  name: { en: "Serial output", es: "Salida serie" },
  level: documented("RS-232", SOURCES.nonin7600),
  notes: [
    {
      en: "Other Nonin oximeters have contacts of their own, some at TTL level: their cables are not this one.",
      es: "Otros oxímetros Nonin tienen contactos propios, algunos con nivel TTL: sus cables no son este.",
    },
  ],
});
