export { RoutingModule } from './routing.module';
export { Routing } from './routing.facade';
export { loadCatalogue } from './load-catalogue';
export { CatalogueBroken, type CatalogueProblem } from './catalogue-problem';
