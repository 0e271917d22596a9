export const decideSv = {
  title: 'Besluta om utlämnande', about: '{{name}}, uppgifter hos {{from}}. Beslutet gäller det här ärendet och fattas av er, aldrig av disken. Det lämnar inget självt: disken ser grunden när ärendet skickas.',
  to: 'Till', choose: 'Välj verksamhet', ground: 'Grund', chooseGround: 'Välj grund', law: '{{law}}', what: 'Vilka uppgifter', motive: 'Avvägningen', motiveHint: 'Vilken uppgift det gäller, vem som får den och hur ni har vägt intressena. Minst tio tecken.', byManager: 'Den här grunden beslutas av myndighetens chef.', none: 'Ingen grund i katalogen gäller mellan de här verksamheterna.',
  categories: { D2: 'Namn och kontaktuppgifter', D3: 'Personnummer eller annan identitet', D4: 'Det besökaren har berättat', D5: 'Handlingar', D6: 'Anteckningar och åtgärder i ärendet' },
  needTo: 'Välj mottagare.', needGround: 'Välj grund.', needWhat: 'Välj minst en uppgift.', needMotive: 'Skriv avvägningen, minst tio tecken.', decide: 'Besluta', cancel: 'Avbryt', done: 'Beslutet är sparat och står i journalen.',
};
export type DecideTexts = typeof decideSv;
