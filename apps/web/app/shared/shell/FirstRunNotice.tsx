import { INTENDED_USE } from "@openperfusion/contracts";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { acknowledge, acknowledgedOn } from "./intendedUseRecord.ts";

/** The intended use, shown once per browser and per wording, and remembered with its date. */
export function FirstRunNotice() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (acknowledgedOn() !== null || dialog.current?.open !== false) return;
    dialog.current.showModal();
    // Reading begins at the title; the browser would jump to the button at the end.
    title.current?.focus();
  }, []);

  const close = (): void => {
    acknowledge(new Date());
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className="dialog first-run"
      aria-labelledby="first-run-title"
      // Escape would close it unread.
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="first-run-title" ref={title} tabIndex={-1}>
        {t("intendedUse.title")}
      </h2>
      <p className="muted">{t("intendedUse.lead")}</p>
      <dl className="first-run__texts">
        <dt>{t("intendedUse.console")}</dt>
        <dd>{textIn(INTENDED_USE.live, language)}</dd>
        <dt>{t("intendedUse.simulator")}</dt>
        <dd>{textIn(INTENDED_USE.simulator, language)}</dd>
        <dt>{t("intendedUse.guide")}</dt>
        <dd>{textIn(INTENDED_USE.guide, language)}</dd>
      </dl>
      <p className="muted">{textIn(INTENDED_USE.brands, language)}</p>
      <button type="button" className="button button--primary" onClick={close}>
        {t("intendedUse.acknowledge")}
      </button>
    </dialog>
  );
}
