import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/SimulatorContext.ts";

/** Begins the case again, after a question: what was played is then gone. */
export function RestartButton() {
  const { t } = useTranslation("simulator");
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const restart = (): void => {
    dialog.current?.close();
    session.startAgain();
  };
  return (
    <>
      <button type="button" className="button button--small" onClick={() => dialog.current?.showModal()}>
        {t("transport.restart")}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t("restart.title")}</h2>
        <p>{t("restart.body")}</p>
        <div className="button-row">
          <button type="button" className="button button--primary" onClick={restart}>
            {t("restart.confirm")}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t("restart.cancel")}
          </button>
        </div>
      </dialog>
    </>
  );
}
