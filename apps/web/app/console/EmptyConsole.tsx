import { useTranslation } from "react-i18next";

/** What to do when nothing is connected, and what is wrong when the server is not there. */
export function EmptyConsole({ isListed }: { readonly isListed: boolean }) {
  const { t } = useTranslation("consoleRoom");
  const { t: tShell } = useTranslation();
  return (
    <section className="card empty-console">
      <noscript>
        <p className="notice">{tShell("needsJavaScript")}</p>
      </noscript>
      {isListed ? (
        <>
          <h2>{t("empty.title")}</h2>
          <p>{t("empty.body")}</p>
        </>
      ) : (
        <>
          <h2>{t("unreachable.title")}</h2>
          <p>{t("unreachable.body")}</p>
        </>
      )}
      <dl className="commands">
        <dt>{t("empty.demo")}</dt>
        <dd>
          <code>npm start</code>
        </dd>
        <dt>{t("empty.replay")}</dt>
        <dd>
          <code>npm start -- --replay FILE --speed 60</code>
        </dd>
        <dt>{t("empty.device")}</dt>
        <dd>
          <code>npm run bridge -- detect</code>
          <p className="muted">{t("empty.deviceNote")}</p>
          <code>npm run bridge -- run --config bridge.toml</code>
        </dd>
      </dl>
    </section>
  );
}
