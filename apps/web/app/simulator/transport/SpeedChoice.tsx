import { useTranslation } from "react-i18next";
import { OneOf } from "../OneOf.tsx";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { SPEEDS } from "../worker/protocol.ts";

/** Below this share of the speed asked for, the page says what the device achieves. */
const NOTICEABLE = 0.93;

/** How fast the case is played, and what the device reaches of it. */
export function SpeedChoice() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const speed = useSimulator((state) => state.speed);
  const achieved = useSimulator((state) => state.achievedSpeed);
  const isBehind = achieved !== null && achieved < speed * NOTICEABLE;
  return (
    <div className="speeds">
      <OneOf
        legend={t("transport.speed")}
        options={SPEEDS}
        chosen={speed}
        words={(choice) => `${choice}×`}
        onChoose={(choice) => session.setSpeed(choice)}
      />
      {isBehind && (
        <p className="speeds__behind">
          {t("transport.behind", { achieved: achieved.toFixed(achieved < 10 ? 1 : 0) })}
        </p>
      )}
    </div>
  );
}
