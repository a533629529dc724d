// What is new since this reader last looked: told in a line kept free for it, and marked at the sentences and events themselves.
import { lastSeen, markSeen } from './seen.js';

const line = document.getElementById('since');

async function tell(before) {
  const address = `/stories/${line.dataset.story}/changes?since=${before}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = [...page.querySelectorAll('.change-added [data-claim], .change-reworded [data-claim], .change-redated [data-claim]')];
  for (const { dataset: { claim } } of fresh) document.getElementById(claim)?.classList.add('fresh');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = fresh.length > 0 ? `${fresh.length} new since you looked` : 'Changed since you looked';
  line.replaceChildren(link);
}

if (line) {
  const key = `story:${line.dataset.story}`;
  const before = Number(lastSeen(key));
  if (before > 0 && before < Number(line.dataset.revision)) tell(before);
  markSeen(key, line.dataset.revision);
}
