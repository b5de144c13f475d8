const hearers = new Set();
let source;

/**
 * Tells of what changes on the server, with one stream for the whole document. `hear` is called with undefined as soon
 * as the stream is open, for what came between the page and the stream. @returns ends it
 */
export function onNews(hear) {
  hearers.add(hear);
  if (!source) open();
  else if (source.readyState === EventSource.OPEN) hear();
  return () => hearers.delete(hear);
}

function open() {
  source = new EventSource('/__rehearsal/events');
  const tell = (news) => {
    for (const hear of [...hearers]) hear(news);
  };
  source.onopen = () => tell();
  source.onmessage = ({ data }) => tell(JSON.parse(data));
}
