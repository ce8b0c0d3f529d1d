import { useEffect, useRef } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { inLanguage, LANGUAGES } from "../language/languages.ts";
import { storeLanguage } from "../language/storedLanguage.ts";
import { translationFor } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { keepForOffline } from "./keepForOffline.ts";
import { FirstRunNotice } from "./FirstRunNotice.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

/** The frame of every page: header with the three rooms, the page, footer with the intended use. */
export default function Shell() {
  const language = useLanguage();
  useEffect(() => storeLanguage(language), [language]);
  useEffect(keepForOffline, []);

  return (
    <I18nextProvider i18n={translationFor(language)}>
      <Frame isPartial={!LANGUAGES.some(({ code, isComplete }) => code === language && isComplete)} />
    </I18nextProvider>
  );
}

function Frame({ isPartial }: { readonly isPartial: boolean }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const page = inLanguage(pathname, "en");
  const shown = useRef(page);

  // A screen reader must learn that the page changed: focus moves to its start, as a full page load would do.
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);

  return (
    <>
      <a className="skip-link" href="#content">
        {t("skipToContent")}
      </a>
      <SiteHeader />
      {isPartial && <p className="notice notice--page">{t("language.partial")}</p>}
      <main id="content" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <SiteFooter />
      <FirstRunNotice />
    </>
  );
}
