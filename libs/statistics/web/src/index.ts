export { StatisticsPage } from './statistics.page';
export { fetchOfficeRule } from './rule/fetch-office-rule';
