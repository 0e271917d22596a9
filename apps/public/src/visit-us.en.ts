import type { VisitUsTexts } from './visit-us.sv';

export const visitUsEn: VisitUsTexts = {
  brand: 'Gemensam kundtjänst',
  otherLanguage: 'Svenska',
  title: 'Visit us',
  lead: 'At our desk you get help with matters at several agencies at once. You do not have to know which agency does what, and you do not have to book a time.',
  loading: 'Fetching the offices …',
  failed: 'The offices could not be fetched. Check your network and try again.',
  again: 'Try again',
  none: 'No offices have been added yet.',
  openUntil: 'Open now, until {time}',
  opensToday: 'Closed now. Opens today at {time}',
  opensOn: 'Closed now. Opens {date} at {time}',
  closed: 'Closed',
  hours: 'Opening hours',
  holidays: 'We are closed on public holidays, Midsummer Eve, Christmas Eve and New Year’s Eve.',
  agencies: 'Here you get help with',
  languages: 'We speak',
  interpreter: 'Do you speak another language? Tell us and we arrange an interpreter. It is free of charge.',
  bringText: 'Bring an identity document if you have one. We can help with many questions without knowing who you are.',
  privacy: 'Each agency is responsible for its own information about you. This page keeps nothing about you.',
};
