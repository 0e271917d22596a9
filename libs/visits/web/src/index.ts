export { VisitList, type VisitListProps } from './visit-list';
export { DeskTasks, type DeskTasksProps } from './desk-tasks';
export { VisitHead, type VisitHeadProps } from './visit-head';
export { EndLine, type EndLineProps, type Ending } from './end-line';
export { ParkDialog } from './lazy-dialogs';
export { fetchDevicesPanel } from './devices/fetch-devices-panel';
export type { DevicesPanelProps } from './devices/devices.panel';
