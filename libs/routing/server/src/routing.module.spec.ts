import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import type { Caller } from '@desk/access/server';
import { CaseTypeCode, LifeEventId } from '@desk/kernel/contract';
import { CONFIG } from '@desk/platform/server';
import { routingApi } from '@desk/routing/contract';
import { RoutingController } from './routing.controller';
import { Routing } from './routing.facade';
import { RoutingModule } from './routing.module';

/** Any member of staff may read the catalogue, so nobody is looked at. */
const anybody = {} as Caller;
const folder = join(__dirname, '../../catalogue');
const open = (CATALOGUE_DIR: string) =>
  Test.createTestingModule({ imports: [RoutingModule] })
    .useMocker((token) => (token === CONFIG ? { CATALOGUE_DIR } : undefined))
    .compile();

test('other rooms ask for a case type or a life event by its code', async () => {
  const routing = (await open(folder)).get(Routing);
  expect(routing.caseType(CaseTypeCode.parse('FK-FP'))?.name.sv).toBe('Föräldrapenning');
  expect(routing.caseType(CaseTypeCode.parse('FK-XX'))).toBeUndefined();
  expect(routing.lifeEvent(LifeEventId.parse('LH23'))?.name.en).toBe('Over-indebted');
});

test('the answers of the endpoints are what the contract names', async () => {
  const controller = (await open(folder)).get(RoutingController);
  const catalogue = routingApi.getCatalogue.output.parse(await controller.getCatalogue({}, anybody));
  expect(catalogue.lifeEvents).toHaveLength(28);
  const input = routingApi.searchCatalogue.input.parse({ q: 'bebis', limit: '2' });
  expect(routingApi.searchCatalogue.output.parse(await controller.searchCatalogue(input, anybody)).hits[0]).toMatchObject({
    id: 'LH01',
    name: 'Vänta och få barn',
  });
});

test('a folder without catalogue stops the start', async () => {
  await expect(open(join(folder, 'case-types'))).rejects.toThrow(/desk-tasks.yaml/);
});
