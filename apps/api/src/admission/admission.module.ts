import { Global, Module } from "@nestjs/common";
import type { DynamicModule } from "@nestjs/common";
import { Admission } from "./Admission.ts";

/** Gives the one rule of who may talk to us to HTTP and WebSockets alike. */
@Global()
@Module({})
export class AdmissionModule {
  static of(admission: Admission): DynamicModule {
    return {
      module: AdmissionModule,
      providers: [{ provide: Admission, useValue: admission }],
      exports: [Admission],
    };
  }
}
