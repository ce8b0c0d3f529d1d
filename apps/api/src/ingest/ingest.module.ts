import { Module } from "@nestjs/common";
import { RollupsModule } from "../rollups/rollups.module.ts";
import { StreamsModule } from "../streams/streams.module.ts";
import { IngestController } from "./ingest.controller.ts";
import { IngestRepository } from "./ingest.repository.ts";
import { IngestService } from "./ingest.service.ts";

@Module({
  imports: [StreamsModule, RollupsModule],
  controllers: [IngestController],
  providers: [IngestService, IngestRepository],
})
export class IngestModule {}
