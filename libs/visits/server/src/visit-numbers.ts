import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';

const LETTERS = 'ABCDEFGHJKLMNPRSTUVXYZ';
const ALL = LETTERS.length * 1000;

/**
 * Short numbers such as `B 214`, that desk and visitor can say aloud. Each process counts on from a random start, so registering asks the database nothing.
 * The row's id is what is unique and nothing depends on the number: two processes with 100 visits a day each share one on about one day in a hundred.
 */
@Injectable()
export class VisitNumbers {
  private at = randomInt(ALL);

  next(): string {
    this.at = (this.at + 1) % ALL;
    return `${LETTERS[Math.floor(this.at / 1000)]} ${String(this.at % 1000).padStart(3, '0')}`;
  }
}
