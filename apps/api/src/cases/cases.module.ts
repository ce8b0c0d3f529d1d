import { Module } from "@nestjs/common";
import { CasesController } from "./cases.controller.ts";
import { CasesRepository } from "./cases.repository.ts";
import { CasesService } from "./cases.service.ts";

@Module({ controllers: [CasesController], providers: [CasesService, CasesRepository] })
export class CasesModule {}
