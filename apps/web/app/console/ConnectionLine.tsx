import { useTranslation } from "react-i18next";
import { useLive } from "../shared/live/liveStore.ts";
import { useNow_ms } from "../shared/live/useNow.ts";

/** How the page stands with the server, in words. It counts seconds, so it is not read out; what it means for a stream is. */
export function ConnectionLine() {
  const { t } = useTranslation("live");
  const now_ms = useNow_ms();
  const { phase, nextTry_ms, isMisunderstood } = useLive((state) => state.connection);
  const wait_s = nextTry_ms === null ? 0 : Math.max(0, Math.ceil((nextTry_ms - now_ms) / 1000));
  return (
    <p className={`connection-line connection-line--${phase}`}>
      <span className="connection-line__mark" aria-hidden="true" />
      {isMisunderstood ? t("connection.misunderstood") : t(`connection.${phase}`, { s: wait_s })}
    </p>
  );
}
