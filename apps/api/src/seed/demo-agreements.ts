import type { DemoLine } from './agreement-line';
import { linesNorsjo, linesOverkalix, linesTidaholm } from './lines-elsewhere';
import { linesUddevalla6, linesUddevalla7 } from './lines-uddevalla';

export type DemoVersion = { readonly number: number; readonly state: 'signed' | 'superseded'; readonly validFrom: string; readonly validTo: string | null; readonly lines: readonly DemoLine[] };
export type DemoAgreement = {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly office: string;
  /** Whose desk staff receive what the lines give. */
  readonly grantees: readonly string[];
  readonly versions: readonly DemoVersion[];
};

const isBetweenFkAndSkv = ({ grantor }: DemoLine): boolean => grantor === 'FK' || grantor === 'SKV';

/** One agreement per office; at Tidaholm two, so that one is between just Försäkringskassan and Skatteverket. The dates stand still: a house that is started in any year after them has them in force. */
export const demoAgreements: readonly DemoAgreement[] = [
  {
    id: 'uddevalla', title: 'Serviceavtal Uddevalla', host: 'FK', office: 'uddevalla', grantees: ['FK', 'SKV', 'AF', 'KOM'],
    versions: [
      { number: 6, state: 'superseded', validFrom: '2021-07-01', validTo: '2023-12-31', lines: linesUddevalla6 },
      { number: 7, state: 'signed', validFrom: '2024-01-01', validTo: null, lines: linesUddevalla7 },
    ],
  },
  {
    id: 'tidaholm', title: 'Serviceavtal Tidaholm', host: 'SKV', office: 'tidaholm', grantees: ['SKV', 'FK'],
    versions: [{ number: 3, state: 'signed', validFrom: '2023-03-01', validTo: null, lines: linesTidaholm.filter(isBetweenFkAndSkv) }],
  },
  {
    id: 'tidaholm-fler', title: 'Serviceavtal Tidaholm, fler myndigheter', host: 'SKV', office: 'tidaholm', grantees: ['SKV', 'AF'],
    versions: [{ number: 3, state: 'signed', validFrom: '2023-03-01', validTo: null, lines: linesTidaholm.filter((line) => !isBetweenFkAndSkv(line)) }],
  },
  {
    id: 'overkalix', title: 'Serviceavtal Överkalix', host: 'KOM', office: 'overkalix', grantees: ['KOM'],
    versions: [{ number: 2, state: 'signed', validFrom: '2022-09-01', validTo: null, lines: linesOverkalix }],
  },
  {
    id: 'norsjo', title: 'Serviceavtal Norsjö', host: 'KOM', office: 'norsjo', grantees: ['KOM'],
    versions: [{ number: 1, state: 'signed', validFrom: '2022-01-01', validTo: null, lines: linesNorsjo }],
  },
];
