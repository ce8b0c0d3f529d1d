import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { SPEEDS } from "../worker/protocol.ts";

/** Below this share of the speed asked for, the page says what the device achieves. */
const NOTICEABLE = 0.93;

/** Radio buttons, so that arrow keys change the speed and a screen reader says which one is on. */
export function SpeedChoice() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const speed = useSimulator((state) => state.speed);
  const achieved = useSimulator((state) => state.achievedSpeed);
  const isBehind = achieved !== null && achieved < speed * NOTICEABLE;
  const name = useId();
  return (
    <fieldset className="speeds">
      <legend className="visually-hidden">{t("transport.speed")}</legend>
      <div className="speeds__choice">
        {SPEEDS.map((choice) => (
          <label key={choice} className="speeds__option">
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={choice === speed}
              onChange={() => session.setSpeed(choice)}
            />
            <span>{choice}×</span>
          </label>
        ))}
      </div>
      {isBehind && (
        <p className="speeds__behind">
          {t("transport.behind", { achieved: achieved.toFixed(achieved < 10 ? 1 : 0) })}
        </p>
      )}
    </fieldset>
  );
}
