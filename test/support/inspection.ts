import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Collects what a page does wrong while nobody looks: errors in the console, failed requests. */
export class Watch {
  private readonly found: string[] = [];
  private open = 0;

  constructor(
    private readonly page: Page,
    isVisitor = false,
  ) {
    page.on('request', () => (this.open += 1));
    page.on('requestfinished', () => (this.open -= 1));
    page.on('requestfailed', (request) => {
      this.open -= 1;
      const why = request.failure()?.errorText ?? '';
      // Whoever leaves a page does not wait for what it still reads.
      if (why !== 'net::ERR_ABORTED') this.found.push(`${why} ${request.url()}`);
    });
    page.on('response', (response) => {
      // A visitor's page asks who it is, and a locked one finds out that it is locked.
      const isLocked = isVisitor && response.status() === 401;
      if (response.status() >= 400 && !isLocked) {
        this.found.push(`${response.status()} ${response.url()}`);
      }
    });
    page.on('pageerror', (error) => this.found.push(error.message));
    page.on('console', (message) => {
      const isStatus = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isStatus) this.found.push(message.text());
    });
  }

  /** Waits until nothing has been asked of the server for a moment. */
  async quiet(): Promise<void> {
    const patience = Date.now() + 10_000;
    for (let calm = 0; calm < 3 && Date.now() < patience; calm = this.open > 0 ? 0 : calm + 1) {
      await this.page.waitForTimeout(25);
    }
  }

  /** What was found since the last look. */
  take(): string[] {
    return this.found.splice(0);
  }
}

/** Texts that are a key or a placeholder: a catalogue lacks them. Code is not a text. */
export const rawTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const key = /^([a-z]+:)?[a-z][A-Za-z]*(\.[A-Za-z_]+)+$|\{\{|undefined|\[object |NaN/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (key.test(text) && !element?.closest('code, script, style')) found.push(`text: ${text}`);
    }
    return found;
  });

/** Names what is wider than the window, if anything makes the page scroll sideways. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('main *, header *, nav *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [`wider than ${width}: ${wide.at(-1)?.outerHTML.slice(0, 120) ?? 'the page'}`];
  });

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Serious and critical findings of axe, each with its first element. */
export async function accessibility(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(standards)} })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 160)} (${nodes.length})`);
}
