import { useEffect } from "react";
import { Link, useNavigate } from "react-router";
import { chosenLanguage } from "../language/storedLanguage.ts";
import { LANGUAGES } from "../language/languages.ts";
import { translationFor } from "../language/translation.ts";
import { BrandMark } from "./BrandMark.tsx";

/** The bare address: goes on in the reader's language; without JavaScript, offers the languages. */
export default function ChooseLanguage() {
  const navigate = useNavigate();
  useEffect(() => {
    void navigate(`/${chosenLanguage()}/guide`, { replace: true });
  }, [navigate]);

  return (
    <main className="choose-language">
      <title>OpenPerfusion</title>
      <BrandMark />
      <h1>OpenPerfusion</h1>
      <ul>
        {LANGUAGES.map(({ code, name }) => (
          <li key={code} lang={code}>
            <p>{translationFor(code).t("tagline")}</p>
            <Link className="button button--primary" to={`/${code}/guide`} hrefLang={code}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
