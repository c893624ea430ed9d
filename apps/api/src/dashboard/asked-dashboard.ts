import type { Day } from '@paradero/domain/day';
import type { Asked } from '../shared/slices/slice.js';

/** What the dashboard is asked for: the clocks, one agreement or all, and a period for what is counted by month. */
export interface AskedDashboard extends Asked {
  readonly agreementId?: string;
  readonly from?: Day;
  readonly to?: Day;
}
