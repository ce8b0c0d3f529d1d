import type { SignalId } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";

export interface VolumeButtonsProps {
  readonly signal: SignalId;
  readonly label: string;
  readonly volumes_mL: readonly number[];
}

/** Gives a volume into the reservoir; while it runs, says what is left and offers to stop. */
export function VolumeButtons({ signal, label, volumes_mL }: VolumeButtonsProps) {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const isOffered = useSimulator(({ controls }) => controls.has(signal));
  const isReady = useSimulator(({ phase }) => phase === "ready");
  const remaining_mL = useSimulator(({ giving }) => Math.ceil((giving.get(signal) ?? 0) / 10) * 10);
  if (!isOffered) return null;
  return (
    <fieldset className="volumes">
      <legend className="volumes__label">{label}</legend>
      <div className="volumes__buttons">
        {volumes_mL.map((volume_mL) => (
          <button
            key={volume_mL}
            type="button"
            className="button button--small"
            disabled={!isReady}
            onClick={() => session.give(signal, volume_mL)}
          >
            + {volume_mL} mL
          </button>
        ))}
      </div>
      {remaining_mL > 0 && (
        <p className="volumes__running">
          <span>{t("volume.remaining", { volume: remaining_mL })}</span>
          <button type="button" className="button button--small" onClick={() => session.stopGiving(signal)}>
            {t("volume.stop")}
          </button>
        </p>
      )}
    </fieldset>
  );
}
