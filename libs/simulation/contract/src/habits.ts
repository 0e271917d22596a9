/** Shares and lengths that offices are played by. Each says its source; what has none is assumed. */
export const habits = {
  /** Median minutes of waiting and talking. 8 minutes per contact: domain.md 1.6 (S2 b.15). Waiting: assumed, within the 15-minute default level of 4.2. */
  waitMedian: 7, waitSpread: 0.8, serviceMedian: 8, serviceSpread: 0.6,
  /** assumed */
  left: 0.03, noShow: 0.02, booked: 0.12, parked: 0.05, question: 0.18,
  /** domain.md 4.2: 40 % solved at first contact at Norrköping 2021 among what needed more than an answer; a shared desk also informs and guides. */
  outcomes: [['LOST_I_DISK', 24], ['INFORMERAT', 20], ['VAGLETT', 12], ['SJALVSERVICE_KLAR', 10], ['HANDLING_MOTTAGEN', 9], ['BOKAT', 5], ['KOPPLAT_LIVE', 2], ['OVERLAMNAT', 10], ['HANVISAT_UTAN_OVERLAMNING', 4], ['HANVISAT_ATERKOMMA', 2], ['AVBRUTET_BESOKARE', 1], ['SYSTEMFEL', 1]],
  reasons: [['SAKNAR_SYSTEMATKOMST', 30], ['EJ_I_AVTAL', 18], ['MYNDIGHETSUTOVNING', 20], ['SAKNAR_KOMPETENS', 8], ['KOMPLEX', 14], ['BESOKARENS_ONSKAN', 6], ['TOLK_SAKNAS', 4]],
  /** domain.md 5.2: Skatteverket is asked about most, then Försäkringskassan and Pensionsmyndigheten. The weights are assumed. */
  agencies: { SKV: 34, FK: 27, PM: 12, AF: 11, MIV: 7, CSN: 3, KFM: 2, KOM: 3, TV: 1 },
  /** assumed; the languages of the demo offices */
  languages: [['sv', 78], ['en', 8], ['ar', 6], ['so', 3], ['fi', 2], ['ti', 1], ['uk', 2]],
  interpreter: 0.3,
  /** domain.md 1.7: failure demand 70 % at Försäkringskassan and a bit over 40 % at Skatteverket by phone; at a desk assumed lower. */
  failure: 0.35, demandSampled: 0.2,
  causes: [['asks-about-case', 30], ['decision-unclear', 18], ['information-missing', 14], ['slow-case', 12], ['form-hard', 10], ['sent-between-agencies', 8], ['e-service-fails', 5], ['information-wrong', 3]],
  parties: [['agency', 60], ['visitor', 25], ['third-party', 10], ['unknown', 5]],
  repeat: 0.11,
  /** Monday is heaviest, summer lightest; assumed. */
  weekdays: [1.25, 1.05, 1, 1, 0.8, 0, 0],
  months: [1.1, 1.05, 1.1, 1.1, 1, 0.85, 0.65, 0.95, 1.1, 1.05, 1, 0.8],
  /** Share of a day's arrivals from the first to the last hour of opening; assumed, late morning is fullest. */
  hours: [1.1, 1.3, 1.2, 0.95, 0.85, 0.6, 0.5, 0.4],
} as const;
