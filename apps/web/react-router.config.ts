import type { Config } from "@react-router/dev/config";
import { join } from "node:path";
import { RULES } from "@openperfusion/guidelines";
import { guidePages } from "./app/guide/guidePages.ts";
import { SITE_LANGUAGES } from "./app/shared/language/siteLanguages.ts";
import { ruleSlug } from "./app/shared/rules/ruleAddress.ts";
import { writeServiceWorker } from "./offline/writeServiceWorker.ts";

const rooms = [
  "guide",
  ...guidePages().map(({ slug }) => `guide/${slug}`),
  "guide/rules",
  ...RULES.map(({ id }) => `guide/rules/${ruleSlug(id)}`),
  "simulator",
  "console",
  "console/cases",
  "console/cases/review",
];

/** No server rendering: every page is HTML made at build time, and the server only hands out files. */
const config: Config = {
  appDirectory: "app",
  ssr: false,
  prerender: ["/", ...SITE_LANGUAGES.flatMap((language) => rooms.map((room) => `/${language}/${room}`))],
  buildEnd: ({ reactRouterConfig }) => writeServiceWorker(join(reactRouterConfig.buildDirectory, "client")),
};

export default config;
