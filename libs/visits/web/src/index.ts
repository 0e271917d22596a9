export { VisitList, type VisitListProps } from './visit-list';
export { DeskTasks, type DeskTasksProps } from './desk-tasks';
export { VisitHead, type VisitHeadProps } from './visit-head';
export { EndLine, type EndLineProps, type Ending } from './end-line';
export { DevicesPanel, ParkDialog } from './lazy-dialogs';
export type { DevicesPanelProps } from './devices/devices.panel';
