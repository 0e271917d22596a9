/** An office's kiosks and boards, in a script of their own: `lazy(fetchDevicesPanel)` on the office manager's page. */
export const fetchDevicesPanel = async () => ({ default: (await import('./devices.panel')).DevicesPanel });
