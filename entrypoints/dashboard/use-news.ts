import { useEffect, useRef } from 'preact/hooks';
import { useAnnouncements } from '@/utils/panel/announcements';
import { onTakenUp } from './search/taken-up';

/** Calls `onChange` when the book has changed, and again once the search worker knows of it. */
export function useNews(onChange: () => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useAnnouncements(() => latest.current());
  useEffect(() => onTakenUp(() => latest.current()), []);
}
