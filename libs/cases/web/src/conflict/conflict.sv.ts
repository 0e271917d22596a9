export const conflictSv = {
  title: 'Anmäl jäv', about: 'Gäller {{about}}. Du ser det inte mer när du har anmält. En kollega tar över, och bara en chef kan ändra det.',
  label: 'Vad gäller det?', relations: { own: 'Det gäller mig själv', relative: 'Det gäller någon som står mig nära', other: 'Annat skäl att jag inte är opartisk' },
  law: 'Du behöver inte förklara mer (förvaltningslagen 16–18 §§).', report: 'Anmäl jäv', cancel: 'Avbryt', done: 'Jävet är anmält. En kollega tar över.', act: 'Anmäl jäv …',
};
export type ConflictTexts = typeof conflictSv;
