import type { ReactNode } from "react";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import "./shared/theme/index.css";
import { themeScript } from "./shared/shell/themeScript.ts";
import { useLanguage } from "./shared/language/useLanguage.ts";

export { FailureBoundary as ErrorBoundary } from "./shared/shell/FailureBoundary.tsx";

export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    // The theme script sets an attribute before React takes over.
    <html lang={useLanguage()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
