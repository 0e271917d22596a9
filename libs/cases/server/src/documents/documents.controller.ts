import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { documentsApi } from '@desk/cases/contract';
import { AttachFile } from './attach-file';
import { OpenDocument } from './open-document';

type In<K extends keyof typeof documentsApi> = z.output<(typeof documentsApi)[K]['input']>;
type Out<K extends keyof typeof documentsApi> = Promise<z.input<(typeof documentsApi)[K]['output']>>;

@Controller()
export class DocumentsController {
  constructor(
    private readonly attaching: AttachFile,
    private readonly opening: OpenDocument,
  ) {}

  @Serve(documentsApi.attachFile)
  attachFile(input: In<'attachFile'>, caller: Caller): Out<'attachFile'> {
    return this.attaching.run(input, caller);
  }

  @Serve(documentsApi.openDocument)
  openDocument(input: In<'openDocument'>, caller: Caller): Out<'openDocument'> {
    return this.opening.run(input, caller);
  }
}
