export { loadCatalogue } from './load-catalogue';
export { CatalogueBroken, type CatalogueProblem } from './catalogue-problem';
