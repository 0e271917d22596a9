import { Injectable } from '@nestjs/common';
import { WideDatabase } from '@desk/platform/server';

/** The room's own connections. Work here runs in the compartment `statistics`, which no person has. */
@Injectable()
export class FiguresDatabase extends WideDatabase {
  /** A question about figures, in the room's compartment. */
  look<T>(work: () => Promise<T>): Promise<T> {
    return this.run(['statistics'], 'read', work);
  }
}
