/** A number as its source gave it, and the interval it means: words, least, greatest, bound. */
type Stated = readonly [raw: string, lo: number | null, hi: number | null, bound: string];

/** Every contradictory count of people, by the key of its figure. */
export const requiredCounts: Record<string, Stated> = {
  'founding-article/deported': ['hundreds', 200, null, 'vague'],
  '15-march/all/popular-information': ['~200', 180, 220, 'about'],
  '15-march/all/national-daily': ['~250', 225, 275, 'about'],
  '15-march/all/secretary-of-state': ['over 250', 251, null, 'at_least'],
  '15-march/all/press-secretary': ['almost 300', 250, 299, 'vague'],
  '15-march/all/white-house': ['261', 261, 261, 'exact'],
  '15-march/all/amnesty': ['261 persons', 261, 261, 'exact'],
  '15-march/venezuelans/president': ['238', 238, 238, 'exact'],
  '15-march/venezuelans/cbs-list': ['238', 238, 238, 'exact'],
  '15-march/venezuelans/hrw': ['238', 238, 238, 'exact'],
  '15-march/venezuelans/amnesty': ['238', 238, 238, 'exact'],
  '15-march/venezuelans/aea-white-house': ['137', 137, 137, 'exact'],
  '15-march/venezuelans/aea-dhs': ['137', 137, 137, 'exact'],
  '15-march/venezuelans/aea-class': ['137', 137, 137, 'exact'],
  '15-march/venezuelans/title-8-white-house': ['101', 101, 101, 'exact'],
  '15-march/venezuelans/title-8-dhs': ['101', 101, 101, 'exact'],
  '15-march/others/secretary-of-state': ['2 leaders and 21 others', 23, 23, 'exact'],
  '15-march/others/national-daily': ['23', 23, 23, 'exact'],
  '15-march/others/white-house': ['23', 23, 23, 'exact'],
  '15-march/others/women-abc': ['8', 8, 8, 'exact'],
  '15-march/others/women-cnn': ['8', 8, 8, 'exact'],
  '15-march/others/women-epoch-times': ['9', 9, 9, 'exact'],
  '15-march/others/nicaraguan-man': ['1', 1, 1, 'exact'],
  '15-march/others/all-refused': ['at least 10', 10, null, 'at_least'],
  'later-flights/march-30-ap': ['17', 17, 17, 'exact'],
  'later-flights/march-30-secretary-of-state': ['17', 17, 17, 'exact'],
  'later-flights/march-30-list': ['16', 16, 16, 'exact'],
  'later-flights/march-30-venezuelans': ['7', 7, 7, 'exact'],
  'later-flights/march-30-salvadorans': ['10', 10, 10, 'exact'],
  'later-flights/april-12-secretary-of-state': ['10', 10, 10, 'exact'],
  'later-flights/april-12-list': ['11', 11, 11, 'exact'],
  'later-flights/april-12-venezuelans': ['7', 7, 7, 'exact'],
  'later-flights/april-12-salvadorans': ['3 or 4', 3, 4, 'about'],
  'afterwards/unaccounted-venezuelans': ['245', 245, 245, 'exact'],
  'afterwards/unaccounted-salvadorans': ['~30', 27, 33, 'about'],
  'afterwards/named-to-ohchr': ['more than 100', 101, null, 'at_least'],
  'afterwards/named-by-experts': ['more than 100', 101, null, 'at_least'],
  'totals/all-un-experts': ['over 250', 251, null, 'at_least'],
  'totals/all-petition-huffpost': ['at least 288', 288, null, 'at_least'],
  'totals/all-petition-nyt': ['at least 288', 288, null, 'at_least'],
  'totals/all-sum-of-flights': ['288', 288, 288, 'exact'],
  'totals/all-cgrs': ['over 280', 281, null, 'at_least'],
  'totals/all-watch': ['nearly 300', 250, 299, 'vague'],
  'totals/all-dhs': ['nearly 300', 250, 299, 'vague'],
  'totals/venezuelans-hrw': ['252', 252, 252, 'exact'],
  'totals/venezuelans-wwd': ['252', 252, 252, 'exact'],
  'afterwards/exchanged-washington-post': ['252', 252, 252, 'exact'],
  'afterwards/exchanged-venezuela': ['252', 252, 252, 'exact'],
  'afterwards/exchanged-reuters': ['238', 238, 238, 'exact'],
  'afterwards/exchanged-upi': ['about 250', 225, 275, 'about'],
  'afterwards/exchanged-early': ['more than 200', 201, null, 'at_least'],
  'totals/salvadorans-wwd': ['at least 36', 36, null, 'at_least'],
  'totals/salvadorans-difference': ['36', 36, 36, 'exact'],
  'quotas/embassy-note': ['up to 500', 0, 500, 'at_most'],
  'quotas/memorandum': ['~300', 270, 330, 'about'],
  'quotas/grant-ceiling': ['up to 300', 0, 300, 'at_most'],
  'quotas/grant-purpose': ['the 238 TdA members', 238, 238, 'exact'],
};

/** What was announced, committed and reported of the money, by the key of its figure. */
export const requiredMoney: Record<string, Stated> = {
  'founding-article/worth': ['$6 million', 6_000_000, 6_000_000, 'about'],
  'money/ap-payment': ['$6 million', 6_000_000, 6_000_000, 'about'],
  'money/ap-per-person': ['about $20,000', 20_000, 20_000, 'about'],
  'money/ap-set-aside': ['$15 million', 15_000_000, 15_000_000, 'about'],
  'money/efe': ['$6 million', 6_000_000, 6_000_000, 'about'],
  'money/announced-derived': ['$6,000,000', 6_000_000, 6_000_000, 'exact'],
  'money/grant-states-newsroom': ['$4.76 million', 4_760_000, 4_760_000, 'exact'],
  'money/grant-senate-minority': ['$4.76 million', 4_760_000, 4_760_000, 'exact'],
  'money/grant-notus': ['$4.8 million', 4_800_000, 4_800_000, 'about'],
  'money/grant-hrw': ['at least $4.7 million', 4_700_000, null, 'at_least'],
  'money/grant-intercept': ['$4.67 million', 4_670_000, 4_670_000, 'exact'],
  'money/grant-usa-today': ['$4.67 million', 4_670_000, 4_670_000, 'exact'],
  'money/grant-derived': ['$4,760,000', 4_760_000, 4_760_000, 'exact'],
};

/** What was asked of an authority, by the key of the inquiry, and what became of it. */
export const requiredInquiries: Record<string, string> = {
  'working-group': 'REPLIED',
  'hrw-letter': 'NO_REPLY',
  'experts-us': 'SENT',
  'experts-sv': 'SENT',
  'high-commissioner': 'SENT',
  amnesty: 'SENT',
  'iachr-request': 'SENT',
  'press-presidency': 'NO_REPLY',
};

/** The facts of the founding article that ask something: each is a question and stands in no claim. */
export const askedByArticle: readonly number[] = [10, 11, 99, 100, 103];

/** How many facts the founding article was taken apart into. */
export const factsOfArticle = 103;
