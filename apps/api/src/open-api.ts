import { z } from 'zod';
import { API } from '@desk/access/server';
import { Refusal, type Endpoint } from '@desk/kernel/contract';

const permissionText = (endpoint: Endpoint): string => (typeof endpoint.can === 'string' ? endpoint.can : `${endpoint.can.action} ${endpoint.can.subject}`);

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** OpenAPI 3.1 of everything the door serves, made from the same values that serve it. An export for agencies and machines, not a source. */
export const openApiOf = (served: readonly Endpoint[]): Record<string, unknown> => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of served) {
    const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const input = schemaOf(endpoint.input, 'input');
    const properties = z.record(z.string(), z.unknown()).catch({}).parse(input.properties);
    const required = z.array(z.string()).catch([]).parse(input.required);
    const rest = Object.keys(properties).filter((name) => !names.includes(name));
    const parameter = (name: string, place: 'path' | 'query') => ({ name, in: place, required: place === 'path' || required.includes(name), schema: properties[name] ?? { type: 'string' } });
    const inBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE';
    const path = API + endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = {
      operationId: `${endpoint.method.toLowerCase()}${endpoint.path.replaceAll(/[/:-]+(\w)/g, (__, letter: string) => letter.toUpperCase())}`,
      summary: endpoint.summary,
      'x-permission': permissionText(endpoint),
      security: endpoint.can === 'anyone' ? [] : [{ session: [] }],
      parameters: [...names.map((name) => parameter(name, 'path')), ...(inBody ? [] : rest.map((name) => parameter(name, 'query')))],
      ...(inBody && rest.length > 0
        ? { requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', properties: Object.fromEntries(rest.map((name) => [name, properties[name]])), required: required.filter((name) => rest.includes(name)) } } } } }
        : {}),
      responses: {
        200: { description: endpoint.summary, content: { 'application/json': { schema: schemaOf(endpoint.output, 'output') } } },
        '4XX': { description: 'A refusal that says which rule said no', content: { 'application/json': { schema: { $ref: '#/components/schemas/Refused' } } } },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Gemensam kundtjänst', version: '1', description: 'One endpoint, one permission. Changes need the header x-desk-csrf from /api/me.' },
    components: {
      schemas: { Refused: { type: 'object', properties: { refusal: schemaOf(Refusal, 'output') }, required: ['refusal'] } },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'desk_session' } },
    },
    paths,
  };
};
