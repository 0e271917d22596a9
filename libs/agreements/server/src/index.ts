export { AgreementsModule } from './agreements.module';
export { Agreements } from './agreements.facade';
export { AgreementFigures, type DeskActs, type OpenWork } from './agreement-figures';
export { FeltAgreements } from './felt-agreements';
export { StoredClauses } from './stored-clauses';
export { Agreements1763800400000 } from '../migrations/1763800400000-agreements';
export { AgreementLife1764000000000 } from '../migrations/1764000000000-agreement-life';
export { WhitelistByTwo1764200000000 } from '../migrations/1764200000000-whitelist-by-two';
export { LeavingAVersion1764000100000 } from '../migrations/1764000100000-leaving-a-version';
