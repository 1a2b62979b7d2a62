import { existsSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#backend/config';

const timeoutMs = 20_000;

/**
 * Makes a PDF of a page of our own with the Chromium of the machine. The page cannot run scripts or reach a network, and one
 * page is made at a time: a browser takes more memory than everything else together.
 */
@Injectable()
export class PdfMaker {
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether there is a browser to make one with. */
  canMake(): boolean {
    return existsSync(this.config.CHROMIUM_PATH);
  }

  make(html: string): Promise<Buffer> {
    const made = this.last.then(() => this.makeOne(html));
    this.last = made.catch(() => undefined);
    return made;
  }

  private async makeOne(html: string): Promise<Buffer> {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath: this.config.CHROMIUM_PATH, timeout: timeoutMs });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      await context.route('**/*', (route) => route.abort());
      const page = await context.newPage();
      page.setDefaultTimeout(timeoutMs);
      await page.setContent(html, { waitUntil: 'load' });
      return await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
    } finally {
      await browser.close();
    }
  }
}
