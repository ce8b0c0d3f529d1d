import { MODBUS_NOTE } from "./modbusNote.ts";
import { unknownCable } from "./unknownCable.ts";

export const levitronixLeviflow = unknownCable({
  id: "levitronix-leviflow",
  label: { en: "Levitronix LeviFlow flow meter", es: "Caudalímetro Levitronix LeviFlow" },
  name: { en: "Modbus port", es: "Puerto Modbus" },
  notes: [MODBUS_NOTE],
});
