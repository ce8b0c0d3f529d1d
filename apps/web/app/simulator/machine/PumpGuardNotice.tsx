import { useTranslation } from "react-i18next";
import { useNow_ms } from "../../shared/live/useNow.ts";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { slowedPump_rpm } from "./slowedPump.ts";

/** Says that the pump turns slower than set, and why that happens; nothing otherwise. */
export function PumpGuardNotice() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const set_rpm = useSimulator(({ controls }) => controls.get("pump.arterial.speed"));
  // The speed is a sample and not control state: it is looked at once a second.
  useNow_ms();
  const actual_rpm = slowedPump_rpm(set_rpm, session.samples.values.read("pump.arterial.speed"));
  return (
    <output className="machine__guard">
      {actual_rpm !== null && t("machine.guarded", { set: set_rpm, actual: Math.round(actual_rpm) })}
    </output>
  );
}
