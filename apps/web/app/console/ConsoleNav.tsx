import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../shared/language/useLanguage.ts";

const PLACES = { streams: "console", cases: "console/cases" } as const;

/** From the streams to the cases over them and back. */
export function ConsoleNav({ current }: { readonly current: keyof typeof PLACES }) {
  const { t } = useTranslation("cases");
  const language = useLanguage();
  return (
    <nav className="view-switch" aria-label={t("nav.label")}>
      {(["streams", "cases"] as const).map((place) => (
        <Link
          key={place}
          to={`/${language}/${PLACES[place]}`}
          aria-current={place === current ? "true" : undefined}
        >
          {t(`nav.${place}`)}
        </Link>
      ))}
    </nav>
  );
}
