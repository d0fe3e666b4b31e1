import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export type Language = 'ko' | 'en' | 'fr';

/** The system's Chromium, without the services that it would call home with. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

const catalogues = new Map<string, Record<string, unknown>>();

/** The text of `namespace:dotted.key` as the catalogue has it, its placeholders filled. */
export function textIn(language: Language, key: string, values: Record<string, string> = {}) {
  const [namespace = '', path = ''] = key.split(':');
  const file = `locales/${language}/${namespace}.json`;
  if (!catalogues.has(file)) {
    catalogues.set(file, JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  }
  const found = path
    .split('.')
    .reduce<unknown>(
      (level, step) => (level as Record<string, unknown> | undefined)?.[step],
      catalogues.get(file),
    );
  if (typeof found !== 'string') throw new Error(`There is no text ${key} in ${language}.`);
  return found.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => values[name] ?? '');
}

/** One person at one browser. */
export class Person {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly language: Language,
  ) {}

  static async at(
    browser: Browser,
    origin: string,
    language: Language = 'ko',
    viewport = { width: 1280, height: 900 },
  ): Promise<Person> {
    const context = await browser.newContext({
      baseURL: origin,
      locale: language,
      timezoneId: 'Asia/Seoul',
      viewport,
      // Nothing is looked at while it fades: half of a colour is no fault of the page.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return new Person(page, context, language);
  }

  text(key: string, values?: Record<string, string>): string {
    return textIn(this.language, key, values);
  }

  /** One click on a demonstration account, after leaving whichever is signed in. */
  async signInAs(email: string): Promise<void> {
    await this.context.clearCookies();
    await this.page.goto('/sign-in');
    await this.page.locator(`button[data-email="${email}"]`).click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    // Pages speak the language of the account; this person reads another.
    await this.page.locator('select:has(option[lang])').selectOption(this.language);
    await this.page.getByRole('button', { name: this.text('common:signOut') }).waitFor();
  }

  /** Presses the button with the words of a key; in the dialog when one is open. */
  async press(key: string, inDialog = false, values?: Record<string, string>): Promise<void> {
    const scope = inDialog ? this.page.getByRole('dialog') : this.page;
    await scope.getByRole('button', { name: this.text(key, values), exact: true }).click();
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
