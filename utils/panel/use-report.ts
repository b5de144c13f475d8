import { useState } from 'preact/hooks';
import { sendToTab } from '@/utils/messaging/client';

/** Puts what the page looks like to Vouch on the clipboard, on the user's press. */
export function useReport(tabId: number | undefined) {
  const [report, setReport] = useState<'copied' | 'uncopied'>();
  const copy = async () => {
    if (tabId === undefined) throw new Error('There is no tab.');
    const { text } = await sendToTab(tabId, 'page/report', {});
    await navigator.clipboard.writeText(text);
  };
  const onReport = () =>
    void copy().then(
      () => setReport('copied'),
      () => setReport('uncopied'),
    );
  return { report, onReport };
}
