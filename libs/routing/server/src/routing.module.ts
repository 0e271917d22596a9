import { Global, Module } from '@nestjs/common';
import { Routing } from './routing.facade';

/** The catalogue of life events and case types, for every room. */
@Global()
@Module({ providers: [Routing], exports: [Routing] })
export class RoutingModule {}
