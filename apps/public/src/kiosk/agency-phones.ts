/** The agencies' own customer service numbers, by the agency's Swedish name, as they publish them. */
export const agencyPhones: Readonly<Record<string, string>> = {
  Försäkringskassan: '0771-524 524', Skatteverket: '0771-567 567', Arbetsförmedlingen: '0771-416 416', Pensionsmyndigheten: '0771-776 776', CSN: '0771-276 000', 'Centrala studiestödsnämnden': '0771-276 000', Kronofogden: '0771-73 73 00',
  Kronofogdemyndigheten: '0771-73 73 00', Migrationsverket: '0771-235 235',
};
