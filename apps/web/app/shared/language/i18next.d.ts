import "i18next";
import type { english } from "../../locales/catalogs.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: typeof english;
  }
}
