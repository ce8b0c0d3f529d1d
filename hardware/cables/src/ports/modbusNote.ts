/** What is not known of a Modbus port before someone asks. */
export const MODBUS_NOTE = {
  en: "Modbus RTU, which RS-485 often carries: no source that we opened says which level this port has. Ask before wiring; RS-485 is never wired to RS-232.",
  es: "Modbus RTU, que a menudo va por RS-485: ninguna fuente que abrimos dice el nivel de este puerto. Pregunte antes de cablear; RS-485 nunca se conecta a RS-232.",
};
