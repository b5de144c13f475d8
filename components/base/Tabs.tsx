import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<Id extends string> {
  /** What the tabs are for, to those who don't see them. */
  label: string;
  /** All stay in the page, so that what was typed in one is still there on coming back. */
  tabs: readonly { id: Id; title: string; content: ComponentChildren }[];
  current: Id;
  onChoose(id: Id): void;
  /** Beside the tabs. */
  aside?: ComponentChildren;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Tabs as WAI-ARIA describes them: one stop for the Tab key, arrows, Home and End move among them and choose at once. */
export function Tabs<Id extends string>({ label, tabs, current, onChoose, aside }: Props<Id>) {
  const buttons = useRef(new Map<Id, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const { id } =
      tabs[
        step(
          tabs.findIndex((tab) => tab.id === current),
          tabs.length - 1,
        )
      ]!;
    onChoose(id);
    buttons.current.get(id)?.focus();
  };
  return (
    <>
      <div class="tabs">
        <div role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map(({ id, title }) => (
            <button
              key={id}
              ref={(button) => {
                if (button) buttons.current.set(id, button);
              }}
              type="button"
              role="tab"
              id={`tab-${id}`}
              class="tab"
              aria-selected={id === current}
              aria-controls={`panel-${id}`}
              tabIndex={id === current ? 0 : -1}
              onClick={() => onChoose(id)}
            >
              {title}
            </button>
          ))}
        </div>
        {aside}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          class="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== current}
        >
          {content}
        </div>
      ))}
    </>
  );
}
