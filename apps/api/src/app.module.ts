import { Global, Module } from "@nestjs/common";
import type { DynamicModule } from "@nestjs/common";
import type { Logger } from "pino";
import type { Admission } from "./admission/Admission.ts";
import { AdmissionModule } from "./admission/admission.module.ts";
import { CasesModule } from "./cases/cases.module.ts";
import { HealthModule } from "./health/health.module.ts";
import { HistoryModule } from "./history/history.module.ts";
import { IngestModule } from "./ingest/ingest.module.ts";
import { LiveModule } from "./live/live.module.ts";
import type { LiveBus } from "./live/LiveBus.ts";
import { LOGGER } from "./logger.ts";
import { MetricsModule } from "./metrics/metrics.module.ts";
import { OpenApiModule } from "./openapi/openapi.module.ts";
import { ReviewModule } from "./review/review.module.ts";
import type { SiteRuleSet } from "./review/SiteRuleSet.ts";
import { StoreModule } from "./store/store.module.ts";
import type { Store } from "./store/Store.ts";
import { StreamsModule } from "./streams/streams.module.ts";

/** What is opened before the application is made, and closed with it. */
export interface Foundations {
  readonly store: Store;
  readonly bus: LiveBus;
  readonly logger: Logger;
  readonly admission: Admission;
  readonly siteRules: SiteRuleSet;
}

@Global()
@Module({})
export class AppModule {
  static of({ store, bus, logger, admission, siteRules }: Foundations): DynamicModule {
    return {
      module: AppModule,
      imports: [
        StoreModule.of(store),
        LiveModule.of(bus),
        AdmissionModule.of(admission),
        MetricsModule,
        StreamsModule,
        IngestModule,
        HistoryModule,
        CasesModule,
        ReviewModule.of(siteRules),
        HealthModule,
        OpenApiModule,
      ],
      providers: [{ provide: LOGGER, useValue: logger }],
      exports: [LOGGER],
    };
  }
}
