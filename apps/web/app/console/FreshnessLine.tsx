import type { StreamState } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { useLive } from "../shared/live/liveStore.ts";
import { useNow_ms } from "../shared/live/useNow.ts";
import { newestAge_ms, valueFreshness } from "../shared/live/valueFreshness.ts";

/** The stream's state in one line: read out when it changes, because a change is all that a listener needs. */
export function FreshnessLine({ stream }: { readonly stream: StreamState }) {
  const { t } = useTranslation("consoleRoom");
  const { t: tLive } = useTranslation("live");
  const state = useLive();
  const now_ms = useNow_ms();
  const age_ms = newestAge_ms(state.tracks.get(stream.id)?.values.values() ?? [], now_ms);
  const freshness = valueFreshness(stream, age_ms, state, now_ms);
  return (
    <output
      aria-label={t("status.label")}
      className={freshness.isLive ? "freshness" : "freshness freshness--stale"}
    >
      {freshness.isLive
        ? t("status.live")
        : t("status.stale", { because: tLive(`deadLink.${freshness.because}`) })}
    </output>
  );
}
