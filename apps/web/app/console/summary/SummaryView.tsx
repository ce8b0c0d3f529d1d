import { PATHS, StreamSummary } from "@openperfusion/contracts";
import type { StreamState } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { useFetched } from "../../shared/browser/useFetched.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { CountList } from "./CountList.tsx";
import { SignalCounts } from "./SignalCounts.tsx";

const REFRESH_MS = 5000;

/** The counts of a whole stream, the same as the bridge counts in the file: what came, what was refused, what each signal held. */
export function SummaryView({ stream }: { readonly stream: StreamState }) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const { data, failure } = useFetched(PATHS.summary(stream.id), StreamSummary, REFRESH_MS);
  return (
    <div>
      {failure !== null && <p className="notice">{t("summary.failed", { because: failure })}</p>}
      {data !== null && (
        <>
          <div className="count-lists">
            <CountList
              title={t("summary.title")}
              language={language}
              counts={{ frames: data.frames, rejected: data.rejected, gaps: data.gaps }}
              words={{
                frames: t("summary.frames"),
                rejected: t("summary.rejected"),
                gaps: t("summary.gaps"),
              }}
            />
            <CountList
              title={t("summary.events")}
              language={language}
              counts={data.events}
              words={{ timer: t("summary.timer") }}
            />
            <CountList
              title={t("summary.notices")}
              language={language}
              counts={data.notices}
              words={t("summary.noticeKinds", { returnObjects: true })}
            />
          </div>
          <SignalCounts stream={stream} signals={data.signals} language={language} />
        </>
      )}
    </div>
  );
}
