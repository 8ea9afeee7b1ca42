// What the page in the frame and the page around it say to each other. Neither can trust the other: a frame
// that is sandboxed has no origin, so the window that speaks is what is looked at.
export const heightType = 'contact-cost-height'; // to the host: { type, height } in CSS pixels
export const askType = 'contact-cost-ask'; // to the frame: say it again, for I have only just come
export const resultType = 'contact-cost-result'; // to the host, where `events` is asked for: { type, detail }
