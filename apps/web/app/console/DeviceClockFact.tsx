import type { DeviceClockState } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";

/** The device's own clock as sent, and how far it is off: told, never corrected. */
export function DeviceClockFact({ clock }: { readonly clock: DeviceClockState | null }) {
  const { t } = useTranslation("consoleRoom");
  if (clock === null) return null;
  const { shown, aheadOfLocal_ms, resolution_ms, epoch } = clock;
  const offset = clockOffset(aheadOfLocal_ms, resolution_ms);
  return (
    <div>
      <dt>{t("port.clock")}</dt>
      <dd>
        {t(`port.clock_${offset.side}`, { shown, offset: offset.text })}
        {epoch > 0 && `, ${t("port.clockSet", { count: epoch })}`}
      </dd>
    </div>
  );
}

/** `0:19:03`, with days in front where there are any; no finer than the clock, whose last place may be one off. */
export function clockOffset(
  ahead_ms: number,
  resolution_ms: number,
): { readonly side: "same" | "ahead" | "behind"; readonly text: string } {
  const apart_ms = Math.round(Math.abs(ahead_ms) / resolution_ms) * resolution_ms;
  const s = Math.floor(apart_ms / 1000);
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = `${Math.floor(s / 3600) % 24}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  const text = s < 86_400 ? time : `${Math.floor(s / 86_400)} d ${time}`;
  if (apart_ms <= resolution_ms) return { side: "same", text };
  return { side: ahead_ms > 0 ? "ahead" : "behind", text };
}
