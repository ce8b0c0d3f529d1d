import { INTENDED_USE } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { roomOf } from "./rooms.ts";

/** The intended use of the room that the page lies in. */
export function SiteFooter() {
  const { t } = useTranslation();
  const language = useLanguage();
  const room = roomOf(useLocation().pathname);
  return (
    <footer className="site-footer">
      <h2 className="site-footer__title">{t("intendedUse.footer")}</h2>
      <p>{textIn(INTENDED_USE[room === "console" ? "live" : room], language)}</p>
      <p className="muted">
        {t("footer.notMedicalDevice")} {textIn(INTENDED_USE.brands, language)} {t("footer.licence")}
      </p>
    </footer>
  );
}
