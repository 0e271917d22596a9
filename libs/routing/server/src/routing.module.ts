import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@desk/platform/server';
import { loadCatalogue } from './load-catalogue';
import { RoutingController } from './routing.controller';
import { Routing } from './routing.facade';

/** Reads the catalogue at the start; a broken one stops the house with every fault, its file and row. */
@Global()
@Module({
  controllers: [RoutingController],
  providers: [
    { provide: Routing, useFactory: (config: Config) => new Routing(loadCatalogue(config.CATALOGUE_DIR)), inject: [CONFIG] },
  ],
  exports: [Routing],
})
export class RoutingModule {}
