import { isRouteErrorResponse, useRouteError } from "react-router";
import { translationFor } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** What a reader sees when a page breaks: that it broke, in words, and what to do. */
export function FailureBoundary() {
  const error = useRouteError();
  const { t } = translationFor(useLanguage());
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main className="page page--narrow">
      <h1>{isMissing ? t("notFound.title") : t("failure.title")}</h1>
      <p>{isMissing ? t("notFound.body") : t("failure.body")}</p>
      {!isMissing && error instanceof Error && <pre className="failure-detail">{error.message}</pre>}
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t("failure.reload")}
      </button>
    </main>
  );
}
