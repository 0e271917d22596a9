import type { Locator, Page } from '@playwright/test';
import { pressKey } from './keys';

/** The hands of a person at a keyboard and a mouse, counted: every key pressed, every click, every word typed. */
export class Hands {
  private pressed = 0;
  private clicked = 0;
  private typed = 0;

  constructor(private readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.pressed += 1;
    await pressKey(this.page, key);
  }

  async click(target: Locator): Promise<void> {
    this.clicked += 1;
    await target.click();
  }

  /** Types where the focus is, as a person does: nothing is put into a field from outside. */
  async type(text: string): Promise<void> {
    this.typed += text.trim().split(/\s+/).length;
    await this.page.keyboard.type(text);
  }

  /** Keys and clicks; typed words are counted beside. */
  get interactions(): number {
    return this.pressed + this.clicked;
  }

  get words(): number {
    return this.typed;
  }

  get clicks(): number {
    return this.clicked;
  }
}
