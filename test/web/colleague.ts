import type { Locator, Page } from 'playwright-core';
import { Checked, type Visitor } from './browser.js';
import type { TownOnline } from './town-online.js';

/**
 * Somebody at work by clicks and keys alone: signs in once, and goes on by menu, links and buttons. Whatever they come to see,
 * and each form as they filled it in, is held against WCAG 2.2 AA; what is wrong is among the visitor's complaints.
 */
export class Colleague {
  /** All together: what one has seen is the same for the other. */
  private static readonly checked = new Checked();

  private constructor(readonly visitor: Visitor) {}

  static async signIn(town: TownOnline, login: string): Promise<Colleague> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    return new Colleague(await town.visit(login, '/', { permissions }));
  }

  get page(): Page {
    return this.visitor.page;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** To a screen that has its place in the menu. */
  async menu(name: RegExp): Promise<void> {
    await this.go(this.page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }));
  }

  /** Opens a task from the inbox, once it is asked; named as there, with the team where it is of one. */
  async open(task: string): Promise<void> {
    await this.menu(/^Mijn taken/);
    await this.follow(task);
    await this.main.getByRole('heading', { level: 1, name: task }).waitFor();
  }

  /** Opens a task, fills in its form, answers it, and sees that it is done; throws when the focus got lost on the way. */
  async answer(task: string, answer: string, fill: () => Promise<void> = async () => undefined) {
    await this.open(task);
    await this.complete(answer, fill);
  }

  /** The same, of the task that is on screen. */
  async complete(answer: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
    const form = this.main.locator('form').filter({ has: this.page.getByLabel(/^Toelichting/) });
    const choice = form.getByRole('radio', { name: answer, exact: true });
    const button = form.getByRole('button', { name: answer, exact: true });
    await choice.or(button).first().waitFor();
    const several = (await choice.count()) > 0;
    if (several) await choice.check();
    await fill();
    await this.look();
    await form.getByRole('button', { name: several ? 'Versturen' : answer, exact: true }).click();
    await this.main.getByText('Deze taak is afgerond').waitFor();
    await this.look();
    if (await this.visitor.focusIsLost()) throw new Error(`the focus got lost at "${answer}"`);
  }

  /** Into the field with this label, of the form on screen. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.main.getByLabel(label, typeof label === 'string' ? { exact: true } : {}).fill(text);
  }

  async select(label: string, option: string): Promise<void> {
    await this.main.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  async check(...labels: string[]): Promise<void> {
    for (const label of labels) await this.main.getByRole('checkbox', { name: label, exact: true }).check();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.main.getByRole('button', { name: button }).click();
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.go(this.main.getByRole('link', { name: link }).first());
  }

  /** Holds what is on screen against WCAG 2.2 AA. */
  async look(): Promise<void> {
    const { pathname } = new URL(this.page.url());
    for (const violation of await this.visitor.violations(Colleague.checked)) {
      this.visitor.complaints.push(`${pathname}: ${violation}`);
    }
  }

  /** By a link to where it leads. */
  private async go(link: Locator): Promise<void> {
    const address = (await link.getAttribute('href')) ?? '';
    await link.click();
    await this.page.waitForURL(`**${address}`);
    await this.visitor.settled();
    await this.look();
  }

  /** Pastes a block of cells, as a spreadsheet puts it on the clipboard, into the field with this label. */
  async paste(label: string | RegExp, block: readonly string[][]): Promise<void> {
    const text = block.map((cells) => cells.join('\t')).join('\r\n');
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(`${text}\r\n`)})`);
    await this.main.getByLabel(label).first().focus();
    await this.page.keyboard.press('ControlOrMeta+v');
  }
}
