import { ExtractKind, type ExtractContent } from '@desk/audit/contract';
import { TaggedPdf } from '@desk/platform/server';
import { actInWords, kindWords } from './extract-words';

const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });
const when = (at: string): string => moment.format(new Date(at));

/** The extract to print: what is held, kind by kind, who has seen it, and what the person can do. */
export const extractPaper = async (content: ExtractContent): Promise<Buffer> => {
  const pdf = new TaggedPdf(`Registerutdrag ${content.receiptNumber}, ${content.agency.sv}`, new Date(content.madeAt));
  pdf.paragraph(`Gäller ${content.about}. Sammanställt ${when(content.madeAt)}. Utdraget lämnas enligt artikel 15 i dataskyddsförordningen.`);
  pdf.heading(2, 'Uppgifter som finns om dig');
  if (content.items.length === 0) pdf.paragraph('Myndigheten har inga uppgifter om dig i den gemensamma kundtjänsten.');
  for (const kind of ExtractKind.options) {
    const items = content.items.filter((it) => it.kind === kind);
    if (items.length > 0) pdf.heading(3, kindWords[kind].sv).table(kindWords[kind].sv, [
      { name: 'När', width: 1, value: (it) => when(it.at) }, { name: 'Vad', width: 2, value: (it) => it.title.sv }, { name: 'Uppgifter', width: 5, value: (it) => it.facts.map((fact) => `${fact.name.sv}: ${fact.value}`).join('\n') },
    ], items, '');
  }
  if (content.heldBack.length > 0) pdf.heading(2, 'Uppgifter som inte lämnas ut').table('Uppgifter som inte lämnas ut', [
    { name: 'Slag', width: 1, value: (it) => kindWords[it.kind].sv }, { name: 'Grund', width: 4, value: (it) => it.ground.sv },
  ], content.heldBack, '');
  pdf.heading(2, 'Vem har sett dina uppgifter').table('Vem har sett dina uppgifter', [
    { name: 'När', width: 1, value: (it) => when(it.at) }, { name: 'Vad som gjordes', width: 2, value: (it) => actInWords(it.act) }, { name: 'Roll', width: 1.3, value: (it) => it.role.sv }, { name: 'Anställd hos', width: 1.7, value: (it) => it.employer.sv }, { name: 'På vilken grund', width: 2, value: (it) => it.basis.sv },
  ], content.sights, 'Ingen har sett uppgifter om dig hos myndigheten.');
  pdf.heading(2, 'Dina rättigheter');
  for (const right of content.rights) pdf.paragraph(right.sv);
  return pdf.bytes();
};
