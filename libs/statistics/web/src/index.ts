export { StatisticsPage } from './statistics.page';
export { fetchOfficeRule } from './rule/fetch-office-rule';
export { DemandDialog, isAskedAboutDemand } from './demand/demand';
