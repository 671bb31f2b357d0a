'use strict';
/*
 * What a page gains from a script; everything essential works without it.
 * - <time class="instant">: the reader's own time beside New York's, where they differ.
 * - [data-live]: items arriving over server-sent events are announced politely, once; what is being read or typed stays
 *   where it is on the screen, and an item already on the page is not shown twice.
 * - textarea[data-maximum]: a count of what is left, once it matters.
 */
(() => {
  const language = document.documentElement.lang || 'en';
  const page = document.body;

  // Time

  const inZone = (at, timeZone) =>
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).format(at);

  const day = (at, timeZone) => inZone(at, timeZone).split(',')[0];

  /** The time of day, and the day too where it is not the same as in New York. */
  const ownTime = (at) => {
    const words = (language === 'en' ? 'en-GB' : language) + '-u-nu-latn';
    const time = new Intl.DateTimeFormat(words, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
    return day(at) === day(at, 'America/New_York')
      ? time
      : new Intl.DateTimeFormat(words, { day: 'numeric', month: 'long' }).format(at) + ' ' + time;
  };

  const addOwnTime = (root) => {
    for (const time of root.querySelectorAll('time.instant:not([data-own])')) {
      const at = new Date(time.dateTime);
      time.dataset.own = '';
      if (!Number.isNaN(at.getTime()) && page.dataset.ownTime && inZone(at) !== inZone(at, 'America/New_York')) {
        const own = document.createElement('span');
        own.className = 'own';
        own.textContent = ' ' + page.dataset.ownTime.replace('{0}', ownTime(at));
        time.append(own);
      }
    }
  };

  // Live items

  const announcements = document.getElementById('announcements');
  let arrived = 0;
  let announcing;

  const announce = (live) => {
    arrived += 1;
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const forms = JSON.parse(live.dataset.live || '{}');
      const form = forms[new Intl.PluralRules(language).select(arrived)] || forms.other || '';
      announcements.textContent = form.replace('{n}', arrived);
      arrived = 0;
    }, 1000);
  };

  const alreadyShown = (html) => {
    const id = /\sid="([^"]+)"/.exec(html);
    return id !== null && document.getElementById(id[1]) !== null;
  };

  /** The element whose place on the screen must not move: what is being typed in, else what is at the top. */
  const held = () => {
    const focused = document.activeElement;
    return focused && focused !== page ? focused : document.elementFromPoint(innerWidth / 2, 1);
  };

  let holding;
  let heldAt = 0;

  page.addEventListener('htmx:sseBeforeMessage', (event) => {
    if (alreadyShown(event.detail.data)) {
      event.preventDefault();
      return;
    }
    holding = held();
    heldAt = holding ? holding.getBoundingClientRect().top : 0;
  });

  page.addEventListener('htmx:sseMessage', (event) => {
    const live = event.target.closest('[data-live]');
    if (!live) {
      return;
    }
    const newest = live.lastElementChild;
    if (newest) {
      newest.classList.add('arrived');
    }
    document.querySelectorAll('[data-live-empty]').forEach((empty) => { empty.hidden = true; });
    addOwnTime(live);
    if (holding && holding.isConnected) {
      scrollBy({ top: holding.getBoundingClientRect().top - heldAt, behavior: 'instant' });
    }
    announce(live);
  });

  // What is left of a limit, counted in characters as the server counts them

  const count = (area) => {
    const counter = document.getElementById(area.getAttribute('aria-describedby') || '');
    if (!counter) {
      return;
    }
    const left = Number(area.dataset.maximum) - [...area.value.replace(/\n/g, '\r\n')].length;
    counter.hidden = left > 1000;
    counter.textContent = (counter.dataset.left || '{n}').replace('{n}', left);
    counter.toggleAttribute('data-over', left < 0);
  };

  document.querySelectorAll('textarea[data-maximum]').forEach((area) => {
    area.addEventListener('input', () => count(area));
    count(area);
  });

  addOwnTime(document);
  page.addEventListener('htmx:load', (event) => addOwnTime(event.target));
})();
