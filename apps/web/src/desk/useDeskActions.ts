import type { DeskItem, DeskMarkChange } from '@paradero/contract/views/desk';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useLocale, useNotify, useTranslate } from 'react-admin';
import { dayWords } from '../shared/dates/days.js';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';
import { apiUrl, createHttp } from '../shared/providers/http.js';
import { now } from '../shared/now.js';

/** What can be done from the desk. Each says what it did, or why it could not be done, and reads the desk again. */
export function useDeskActions() {
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const say = async (work: Promise<unknown>, words: string) => {
    try {
      await work;
      notify(words, { type: 'info' });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: ['desk'] });
  };
  const mark = ({ kind, id }: DeskItem, change: DeskMarkChange) =>
    createHttp(translate)(apiUrl('desk', 'marks', kind, id), { method: 'PUT', body: change });
  const update = ({ kind, id, version }: DeskItem, data: Record<string, unknown>) =>
    dataProvider.update(kind, { id, data, previousData: { id, version } });
  const said = (name: string, values = {}) => translate(`pages.desk.said.${name}`, values);
  return {
    acknowledge: (item: DeskItem) => {
      const acknowledged = item.acknowledgedAt === null;
      return say(mark(item, { acknowledged }), said(acknowledged ? 'acknowledged' : 'unacknowledged'));
    },
    snooze: (item: DeskItem, snoozedUntil: string) =>
      say(mark(item, { snoozedUntil }), said('snoozed', { day: dayWords(snoozedUntil, locale) })),
    wake: (item: DeskItem) => say(mark(item, { snoozedUntil: null }), said('awake')),
    meet: (item: DeskItem, { met, metSourceId }: { met?: unknown; metSourceId?: unknown }) =>
      say(update(item, { state: 'MET', met, metSourceId }), said('met')),
    assign: (item: DeskItem, accountId: unknown) =>
      say(
        update(item, { [item.kind === 'questions' ? 'ownerId' : 'watcherId']: accountId ?? null }),
        said('assigned'),
      ),
    finish: (item: DeskItem) => say(update(item, { doneAt: now() }), said('done')),
  };
}

export type DeskActions = ReturnType<typeof useDeskActions>;
