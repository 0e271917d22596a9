export const documentsSv = {
  fetch: 'Hämta {{title}}', short: 'Hämta', fetching: 'Hämtar …', forwarded: 'vidarebefordrad', noFile: 'bara på papper', file: 'Fil', hint: 'PDF eller bild, högst 10 MB. Utan fil följer bara papperet.', drop: 'Släpp filen här, eller', choose: 'Välj fil eller skanning', photo: 'Fotografera', remove: 'Ta bort filen', sending: 'Skickar filen', tooLarge: 'Filen är större än 10 MB. Skanna med lägre upplösning, eller dela den i två.', wrongKind: 'Filen är varken PDF eller bild.', again: 'Handlingen är mottagen, men inte filen. Försök igen, eller välj en annan fil.', chosen: '{{name}}, {{size}}',
};
export type DocumentsTexts = typeof documentsSv;
