import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { journalApi } from '@desk/audit/contract';
import { ReviewJournal } from './review-journal';
import { SavedQueries } from './saved-queries';
import { SearchJournal } from './search-journal';
import { VerifyJournal } from './verify-journal';

type In<K extends keyof typeof journalApi> = z.output<(typeof journalApi)[K]['input']>;
type Out<K extends keyof typeof journalApi> = Promise<z.input<(typeof journalApi)[K]['output']>>;

@Controller()
export class JournalController {
  constructor(
    private readonly search: SearchJournal,
    private readonly reviews: ReviewJournal,
    private readonly queries: SavedQueries,
    private readonly verify: VerifyJournal,
  ) {}

  @Serve(journalApi.searchJournal)
  searchJournal(input: In<'searchJournal'>, caller: Caller): Out<'searchJournal'> {
    return this.search.search(input, caller);
  }

  @Serve(journalApi.overseeStaff)
  overseeStaff(input: In<'overseeStaff'>, caller: Caller): Out<'overseeStaff'> {
    return this.search.oversee(input, caller);
  }

  @Serve(journalApi.exportJournal)
  exportJournal(input: In<'exportJournal'>, caller: Caller): Out<'exportJournal'> {
    return this.search.export(input, caller);
  }

  @Serve(journalApi.journalChain)
  async journalChain({ agencyId }: In<'journalChain'>, caller: Caller): Out<'journalChain'> {
    await this.search.mustRead(agencyId, caller);
    return this.verify.latest(agencyId);
  }

  @Serve(journalApi.listSavedQueries)
  async listSavedQueries({ agencyId }: In<'listSavedQueries'>, caller: Caller): Out<'listSavedQueries'> {
    return { queries: await this.queries.list(agencyId, caller) };
  }

  @Serve(journalApi.saveQuery)
  saveQuery(input: In<'saveQuery'>, caller: Caller): Out<'saveQuery'> {
    return this.queries.save(input, caller);
  }

  @Serve(journalApi.forgetQuery)
  forgetQuery(input: In<'forgetQuery'>, caller: Caller): Out<'forgetQuery'> {
    return this.queries.forget(input, caller);
  }

  @Serve(journalApi.listReviews)
  async listReviews({ agencyId }: In<'listReviews'>, caller: Caller): Out<'listReviews'> {
    return { reviews: await this.reviews.list(agencyId, caller) };
  }

  @Serve(journalApi.drawReview)
  drawReview(input: In<'drawReview'>, caller: Caller): Out<'drawReview'> {
    return this.reviews.draw(input, caller);
  }

  @Serve(journalApi.getReview)
  getReview(input: In<'getReview'>, caller: Caller): Out<'getReview'> {
    return this.reviews.get(input, caller);
  }

  @Serve(journalApi.judgeLine)
  judgeLine(input: In<'judgeLine'>, caller: Caller): Out<'judgeLine'> {
    return this.reviews.judge(input, caller);
  }

  @Serve(journalApi.signReview)
  signReview(input: In<'signReview'>, caller: Caller): Out<'signReview'> {
    return this.reviews.sign(input, caller);
  }
}
