import { expect, it, vi } from 'vitest';
import { leaveOpenTabs } from '../../../src/background/sites';

const fake = vi.hoisted(() => ({
  browser: {
    permissions: { getAll: async () => ({ origins: ['*://*.paper.example/*'] }) },
    tabs: {
      query: async () => [{ id: 3 }, {}, { id: 4 }],
      sendMessage: vi.fn<(tab: number, news: object) => Promise<void>>(),
    },
  },
}));
vi.mock('../../../src/platform/browser', () => fake);

it('tells every tab what was taken back and what is left, also past one where nobody listens', async () => {
  fake.browser.tabs.sendMessage.mockRejectedValueOnce(new Error('nobody there')).mockResolvedValue();
  await leaveOpenTabs(['*://*.blog.example/*']);
  const news = { type: 'retire', taken: ['*://*.blog.example/*'], left: ['*://*.paper.example/*'] };
  expect(fake.browser.tabs.sendMessage.mock.calls).toEqual([
    [3, news],
    [4, news],
  ]);
});
