/** What an office manager sets, in a script of its own: `lazy(fetchOfficeSetup)`. */
export const fetchOfficeSetup = async () => ({ default: (await import('./office-setup.panel')).OfficeSetupPanel });
/** How well estimates hold: `lazy(fetchCalibration)`. */
export const fetchCalibration = async () => ({ default: (await import('./calibration.panel')).CalibrationPanel });
/** Times left out of figures: `lazy(fetchFlaggedTimes)`. */
export const fetchFlaggedTimes = async () => ({ default: (await import('./flagged.panel')).FlaggedPanel });
