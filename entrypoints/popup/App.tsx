import { Panel } from '@/components/panel/Panel';
import { usePanel } from '@/utils/panel/use-panel';

export const App = () => <Panel {...usePanel('popup')} />;
