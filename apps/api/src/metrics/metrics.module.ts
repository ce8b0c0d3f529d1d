import { Global, Module } from "@nestjs/common";
import { MetricsController } from "./metrics.controller.ts";
import { Metrics } from "./Metrics.ts";

@Global()
@Module({ controllers: [MetricsController], providers: [Metrics], exports: [Metrics] })
export class MetricsModule {}
