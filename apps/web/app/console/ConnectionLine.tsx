import { useTranslation } from "react-i18next";
import { useLive } from "../shared/live/liveStore.ts";
import { useNow_ms } from "../shared/live/useNow.ts";

/** How the page stands with the server, in words; read out when it changes in kind, not with every second. */
export function ConnectionLine() {
  const { t } = useTranslation("live");
  const now_ms = useNow_ms();
  const { phase, nextTry_ms } = useLive((state) => state.connection);
  const wait_s = nextTry_ms === null ? 0 : Math.max(0, Math.ceil((nextTry_ms - now_ms) / 1000));
  return (
    <p className={`connection-line connection-line--${phase}`}>
      <span className="connection-line__mark" aria-hidden="true" />
      {t(`connection.${phase}`, { s: wait_s })}
    </p>
  );
}
