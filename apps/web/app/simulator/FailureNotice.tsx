import { useTranslation } from "react-i18next";
import { useSession, useSimulator } from "./session/SimulatorContext.ts";

/** What went wrong, in the engine's own words, and the ways on. */
export function FailureNotice() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const failure = useSimulator((state) => state.failure);
  const hasBookmark = useSimulator(({ bookmark_s }) => bookmark_s !== null);
  if (failure === null) return null;
  const isStep = failure.during === "step";
  const isWorker = failure.during === "worker";
  return (
    <div className="notice simulator__failure" role="alert">
      <p>
        <strong>{t(isStep ? "failure.step" : isWorker ? "failure.worker" : "failure.command")}</strong>{" "}
        <span lang="en">{failure.message}</span>
      </p>
      {isStep && (
        <div className="button-row">
          {hasBookmark && (
            <button type="button" className="button" onClick={() => session.returnToMoment()}>
              {t("transport.return")}
            </button>
          )}
          <button type="button" className="button" onClick={() => session.startAgain()}>
            {t("transport.restart")}
          </button>
        </div>
      )}
    </div>
  );
}
