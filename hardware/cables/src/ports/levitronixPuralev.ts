import { MODBUS_NOTE } from "./modbusNote.ts";
import { unknownCable } from "./unknownCable.ts";

export const levitronixPuralev = unknownCable({
  id: "levitronix-puralev-i30",
  label: { en: "Levitronix PuraLev i30 pump", es: "Bomba Levitronix PuraLev i30" },
  name: { en: "Modbus port", es: "Puerto Modbus" },
  notes: [MODBUS_NOTE],
});
