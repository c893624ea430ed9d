import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Asked {
  /** The rules to ask, by their tags; every rule when absent. */
  readonly tags?: readonly string[];
  readonly without?: readonly string[];
}

/** What axe finds wrong on a page, as the rule and the first element that breaks it. */
export async function violationsOf(page: Page, { tags, without = [] }: Asked = {}): Promise<string[]> {
  // No page has frames. The other mode describes every element that passed and carries all of it to a second page,
  // which takes longer than the rules.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (tags) builder.withTags([...tags]);
  const { violations } = await builder.disableRules([...without]).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`);
}
