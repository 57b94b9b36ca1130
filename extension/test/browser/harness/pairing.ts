import type { BrowserContext, Page } from "playwright-core";
import { OPTIONS_PAGE } from "./chromium.ts";

export const PASSWORD = "havn-demo";

/** Pairs as a person does: address, Connect, sign in, consent. */
export async function pair(context: BrowserContext, server: string, login: string): Promise<void> {
  const options = await context.newPage();
  await options.goto(OPTIONS_PAGE);
  await options.locator("input.input").fill(server);
  const opened = context.waitForEvent("page");
  await options.locator("button[type=submit]").click();
  await consentTo(await opened, login);
  await options.locator(".connected").waitFor();
  await options.close();
}

/** Signs in on the page that Connect has opened, and consents. */
export async function consentTo(signIn: Page, login: string): Promise<void> {
  await signInOn(signIn, login);
  await signIn.getByRole("button", { name: /^(Connect|Forbind)$/ }).click();
}

/** Signs in on a page that shows, or is on its way to, the sign-in form. */
export async function signInOn(page: Page, login: string): Promise<void> {
  await page.locator("input[name=username]").fill(`${login}@havn.test`);
  await page.locator("input[name=password]").fill(PASSWORD);
  await page.locator("input[name=password]").press("Enter");
}

/** A dashboard page of this account; a browser that is signed in already is not asked again. */
export async function dashboard(context: BrowserContext, server: string, login: string, path = "/"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server}${path}`);
  const form = page.locator("input[name=username]");
  await form.or(page.locator(".frame-nav")).first().waitFor({ state: "attached" });
  if (await form.isVisible()) {
    await signInOn(page, login);
    await page.locator(".frame-nav").waitFor({ state: "attached" });
    if (!page.url().endsWith(path)) await page.goto(`${server}${path}`);
  }
  return page;
}
