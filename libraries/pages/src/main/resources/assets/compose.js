'use strict';
/*
 * What writing gains from a script; without it there are buttons and links for the same.
 * - form[data-composer] with [data-keep]: what is typed is kept on the server at every pause, under the version last seen.
 * - [data-quote-bar]: words selected in a contribution can be quoted, with a link back, beside those quoted before.
 */
(() => {
  const PAUSE = 1200;
  const LONGEST_PAUSE = 30000;
  const LONGEST_QUOTATION = 1500;

  const form = document.querySelector('form[data-composer]');
  const draft = form && form.querySelector('[data-keep]');
  let flush = () => Promise.resolve();

  // Drafts

  if (draft) {
    const mark = draft.querySelector('[data-draft-mark]');
    const version = draft.querySelector('input[name="version"]');
    const before = () => JSON.stringify(fields());
    let saved;
    let waiting;
    let pause = PAUSE;
    let over = false;
    let saving = Promise.resolve();

    const fields = () => {
      const kept = {};
      for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string' && name !== 'idempotencyKey' && name !== 'version') {
          kept[name] = name in kept ? kept[name] + ',' + value : value;
        }
      }
      return kept;
    };

    const save = async (leaving) => {
      clearTimeout(waiting);
      const now = before();
      if (over || now === saved) {
        return;
      }
      try {
        const answer = await fetch(draft.dataset.keep, {
          method: 'PUT',
          keepalive: leaving && now.length < 60000,
          headers: { 'Content-Type': 'application/json', 'If-Match': '"' + version.value + '"' },
          body: now,
        });
        if (answer.status === 412) {
          over = true;
          mark.textContent = draft.dataset.elsewhere;
        } else if (answer.ok) {
          version.value = (await answer.json()).version;
          saved = now;
          pause = PAUSE;
          mark.textContent = draft.dataset.saved;
        } else {
          throw new Error(String(answer.status));
        }
      } catch (failure) {
        mark.textContent = draft.dataset.unsaved;
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        waiting = setTimeout(flush, pause);
      }
    };

    flush = (leaving) => {
      saving = saving.then(() => save(leaving === true));
      return saving;
    };

    saved = before();
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(flush, pause);
    });
    form.addEventListener('submit', () => {
      clearTimeout(waiting);
      over = true;
    });
    addEventListener('pagehide', () => flush(true));
  }

  // Quotations

  const bar = document.querySelector('[data-quote-bar]');
  if (form && bar) {
    const chosen = () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
        return null;
      }
      const range = selection.getRangeAt(0);
      const start = range.startContainer.parentElement && range.startContainer.parentElement.closest('.said');
      const end = range.endContainer.parentElement && range.endContainer.parentElement.closest('.said');
      const words = selection.toString().trim();
      return start && start === end && words && words.length <= LONGEST_QUOTATION
        ? { number: start.closest('.contribution').id.replace('contribution-', ''), source: start.closest('.contribution').querySelector('.number').title, words }
        : null;
    };

    document.addEventListener('selectionchange', () => { bar.hidden = chosen() === null; });
    bar.querySelector('button').addEventListener('click', async () => {
      const quote = chosen();
      if (quote) {
        await flush();
        const answered = form.elements.inReplyTo ? form.elements.inReplyTo.value : quote.number;
        location.assign(location.pathname + '?' + new URLSearchParams({ inReplyTo: answered, quoted: quote.source, quotation: quote.words }) + '#composer');
      }
    });
  }
})();
