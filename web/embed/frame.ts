// For a host that allows a script: each <iframe data-contact-cost> gets the height that its calculator has.
import { askType, heightType, resultType } from './protocol.ts';

const least = 100;
const most = 100_000; // three times the highest calculator; beyond it the frame scrolls

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-contact-cost]');

addEventListener('message', ({ source, data }) => {
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    if (data?.type === heightType && Number.isFinite(data.height))
      frame.style.height = `${Math.min(Math.max(data.height, least), most)}px`;
    if (data?.type === resultType)
      frame.dispatchEvent(new CustomEvent(resultType, { bubbles: true, detail: data.detail }));
  }
});

for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: askType }, '*');
