import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { unknownCable } from "./unknownCable.ts";

export const emTecBioprott = unknownCable({
  id: "em-tec-bioprott",
  label: {
    en: "em-tec BioProTT / FlowTrack, digital interface",
    es: "em-tec BioProTT / FlowTrack, interfaz digital",
  },
  name: { en: "Digital interface", es: "Interfaz digital" },
  level: documented("RS-232", SOURCES.bioprott),
  isSilentUnasked: documented(false, SOURCES.bioprott),
  notes: [
    {
      en: "Wrong letters can hang the meter: build the cable without its receive contact.",
      es: "Letras erróneas pueden bloquear el medidor: haga el cable sin su contacto de recepción.",
    },
  ],
});
