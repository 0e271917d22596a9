export { AgreementsModule } from './agreements.module';
export { Agreements } from './agreements.facade';
export { StoredClauses } from './stored-clauses';
export { Agreements1763800400000 } from '../migrations/1763800400000-agreements';
