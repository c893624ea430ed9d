import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
const [, , who, lang, width, dark, outdir, ...paths] = process.argv;
const origin = process.env.ORIGIN ?? 'http://127.0.0.1:3100';
const args = chromium.args.filter((f) => !f.includes('single-process'));
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args });
const ctx = await browser.newContext({
  baseURL: origin,
  viewport: { width: +width, height: 900 },
  colorScheme: dark === 'dark' ? 'dark' : 'light',
  reducedMotion: 'reduce',
  locale: lang === 'es' ? 'es-SV' : 'en-GB',
});
await ctx.addInitScript((l) => localStorage.setItem('paradero.locale', l), lang);
const page = await ctx.newPage();
page.on('console', (m) => {
  if (['error', 'warning'].includes(m.type()))
    console.log('CONSOLE', m.type(), m.text().slice(0, 300), page.url());
});
page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
if (who !== 'none') {
  await page.goto('/login');
  await page.locator('input[name=email]').fill(`${who}@paradero.test`);
  await page.locator('input[name=password]').fill('paradero-demo');
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('login'));
}
let i = 0;
for (const p of paths) {
  await page.goto(p);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  const w = await page.evaluate(() => document.documentElement.scrollWidth);
  if (w > +width) console.log('OVERFLOW', p, w);
  const name =
    (p.replace(/[^a-z0-9]+/gi, '_').slice(0, 60) || 'home') + `-${who}-${lang}-${width}-${dark}.png`;
  await page.screenshot({ path: `${outdir}/${name}`, fullPage: true });
  console.log(name);
}
await browser.close();
