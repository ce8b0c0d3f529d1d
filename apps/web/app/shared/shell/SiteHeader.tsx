import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";
import { BrandMark } from "./BrandMark.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ROOMS } from "./rooms.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

export function SiteHeader() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className="site-header">
      <Link className="brand" to={`/${language}/guide`}>
        <BrandMark />
        <span className="brand__name">OpenPerfusion</span>
      </Link>
      <nav className="room-nav" aria-label={t("rooms.label")}>
        <ul>
          {ROOMS.map((room) => (
            <li key={room}>
              <NavLink to={`/${language}/${room}`}>{t(`rooms.${room}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-header__settings">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
