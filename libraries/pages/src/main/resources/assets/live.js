'use strict';
/*
 * What a page gains from a script; everything essential works without it.
 * - <time class="instant">: the browser's time beside New York's, where they differ; if the reader chose a zone, that one's, which
 *   the server has written already but for items that arrive later.
 * - [data-live]: items arriving over server-sent events wait behind a bar that is announced politely, once for all that come
 *   together; pressing it shows them, to a signed-in reader with what may be done with them. An item already on the page is not shown twice, one that changed is marked.
 * - [data-read-marks]: what a signed-in officer had on the screen for a moment is noted as read.
 * - textarea[data-maximum]: a count of what is left, once it matters.
 */
(() => {
  const language = document.documentElement.lang || 'en';
  const page = document.body;
  const zone = page.dataset.zone || undefined;

  // Time

  const inZone = (at, timeZone) =>
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).format(at);

  const day = (at, timeZone) => inZone(at, timeZone).split(',')[0];

  /** The time of day, and the day too where it is not the same as in New York. */
  const ownTime = (at) => {
    const words = (language === 'en' ? 'en-GB' : language) + '-u-nu-latn';
    const time = new Intl.DateTimeFormat(words, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
    return day(at, zone) === day(at, 'America/New_York')
      ? time
      : new Intl.DateTimeFormat(words, { day: 'numeric', month: 'long', timeZone: zone }).format(at) + ' ' + time;
  };

  const addOwnTime = (root) => {
    for (const time of root.querySelectorAll('time.instant:not([data-own])')) {
      const at = new Date(time.dateTime);
      time.dataset.own = '';
      if (!Number.isNaN(at.getTime()) && page.dataset.ownTime && inZone(at, zone) !== inZone(at, 'America/New_York')) {
        const own = document.createElement('span');
        own.className = 'own';
        own.textContent = ' ' + page.dataset.ownTime.replace('{0}', ownTime(at));
        time.append(own);
      }
    }
  };

  // Live items: collected behind a bar and shown when asked to; until then nothing on the page moves

  const announcements = document.getElementById('announcements');
  const live = document.querySelector('[data-live]');
  const bar = document.querySelector('[data-live-bar]');
  const look = document.querySelector('[data-live-look]');
  const SOON = 1000;
  const QUIET = 10000;
  const waiting = new Map();
  const changed = new Set();
  let lastSaid = -QUIET;
  let saying;

  const sentence = (forms, n) => {
    const known = JSON.parse(forms || '{}');
    return (known[new Intl.PluralRules(language).select(n)] || known.other || '').replace('{n}', n);
  };

  /** One sentence for all that wait, and not too often where much is said. */
  const announce = () => {
    saying = saying || setTimeout(() => {
      saying = undefined;
      if (waiting.size > 0) {
        announcements.textContent = sentence(live.dataset.live, waiting.size);
        lastSaid = performance.now();
      }
    }, Math.max(SOON, lastSaid + QUIET - performance.now()));
  };

  const copy = (name) => document.querySelector('template[' + name + ']').content.firstElementChild.cloneNode(true);

  /** Makes a change above or in what is being read; what is typed in, or else at the top, stays where it is on the screen. */
  const hold = (change) => {
    const focused = document.activeElement;
    const held = focused && focused !== page ? focused : document.elementFromPoint(innerWidth / 2, 1);
    const before = held ? held.getBoundingClientRect().top : 0;
    change();
    if (held && held.isConnected) {
      scrollBy({ top: held.getBoundingClientRect().top - before, behavior: 'instant' });
    }
  };

  const markChanged = (card) => {
    const footer = card.querySelector('footer');
    if (footer && !card.querySelector('.changed')) {
      const mark = copy('data-live-changed');
      mark.querySelector('a').href = card.querySelector('.number').href;
      footer.append(mark);
    }
  };

  const tellOfChange = (number) => {
    const id = 'contribution-' + number;
    const card = document.getElementById(id);
    if (card && !card.querySelector('.changed')) {
      hold(() => markChanged(card));
      announcements.textContent = document.querySelector('template[data-live-changed]').dataset.said.replace('{n}', number);
    } else if (waiting.has(id)) {
      changed.add(id);
    }
  };

  const countWaiting = () => {
    const button = bar.querySelector('button');
    button.textContent = sentence(button.dataset.forms, waiting.size);
    bar.hidden = waiting.size === 0;
  };

  const collect = (html) => {
    const id = (/\sid="([^"]+)"/.exec(html) || [])[1];
    if (document.getElementById(id) || waiting.has(id)) {
      return;
    }
    waiting.set(id, html);
    countWaiting();
    announce();
  };

  const markArrived = (card) => {
    card.classList.add('arrived');
    card.tabIndex = -1;
    card.querySelector('header').append(copy('data-live-arrived'));
    if (changed.has(card.id)) {
      markChanged(card);
    }
  };

  /** What waits, with what a signed-in reader may do with it; as it came where that cannot be had soon. */
  const complete = async (simple) => {
    const numbers = simple.map(([id]) => Number(id.replace('contribution-', '')));
    const own = document.createElement('template');
    if (live.dataset.liveEntries) {
      try {
        const answer = await fetch(live.dataset.liveEntries + '?from=' + Math.min(...numbers), { signal: AbortSignal.timeout(SOON) });
        own.innerHTML = answer.ok ? await answer.text() : '';
      } catch (failure) {
        own.innerHTML = '';
      }
    }
    return simple.map(([id, html]) => {
      const found = own.content.getElementById(id);
      return found ? found.outerHTML : html;
    });
  };

  const showWaiting = async () => {
    const asked = [...waiting.entries()];
    if (asked.length === 0) {
      return;
    }
    const fresh = document.createElement('template');
    fresh.innerHTML = (await complete(asked)).join('');
    const cards = [...fresh.content.children];
    cards.forEach(markArrived);
    document.querySelectorAll('[data-live-empty]').forEach((empty) => { empty.hidden = true; });
    live.append(fresh.content);
    asked.forEach(([id]) => {
      waiting.delete(id);
      changed.delete(id);
    });
    cards.forEach((card) => {
      window.htmx.process(card);
      addOwnTime(card);
    });
    live.dispatchEvent(new CustomEvent('a4p:shown', { detail: cards }));
    cards[0].focus({ preventScroll: true });
    cards[0].scrollIntoView({ block: 'start', behavior: 'instant' });
    countWaiting();
  };

  /** One showing after the other: what was said first stands first. */
  let showing = Promise.resolve();
  const show = () => { showing = showing.then(showWaiting, showWaiting); };

  if (live && bar && look) {
    bar.querySelector('button').addEventListener('click', show);
    page.addEventListener('htmx:sseBeforeMessage', (event) => {
      event.preventDefault();
      if (event.detail.type === 'changed') {
        tellOfChange(event.detail.data);
      } else {
        collect(event.detail.data);
      }
    });
    page.addEventListener('htmx:sseOpen', () => look.toggleAttribute('data-idle', true));
    page.addEventListener('htmx:sseError', () => look.toggleAttribute('data-idle', false));
  }

  // What an officer has read: each contribution whose end was on the screen for a moment, told in one go

  const marks = document.querySelector('[data-read-marks]');
  const MOMENT = 1500;
  const READ_TOGETHER = 3000;
  const read = new Set();
  const lookedAt = new Map();
  let telling;

  const tell = () => {
    clearTimeout(telling);
    telling = undefined;
    if (read.size === 0) {
      return;
    }
    const numbers = [...read].sort((one, other) => one - other);
    read.clear();
    fetch(marks.dataset.readMarks, {
      method: 'POST',
      keepalive: true,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ numbers: numbers.join(',') }),
    }).catch(() => numbers.forEach((number) => read.add(number)));
  };

  const unread = new Set();

  const watched = new IntersectionObserver((entries) => entries.forEach((entry) => {
    const end = entry.target;
    clearTimeout(lookedAt.get(end));
    if (entry.isIntersecting && document.visibilityState === 'visible') {
      lookedAt.set(end, setTimeout(() => {
        watched.unobserve(end);
        unread.delete(end);
        read.add(Number(end.closest('.contribution').id.replace('contribution-', '')));
        telling = telling || setTimeout(tell, READ_TOGETHER);
      }, MOMENT));
    }
  }), { threshold: 1 });

  const watch = (cards) => cards.forEach((card) => {
    const end = card.querySelector('footer bdi');
    unread.add(end);
    watched.observe(end);
  });

  if (marks) {
    watch([...document.querySelectorAll('[data-unread]')].map((mark) => mark.closest('.contribution')));
    page.addEventListener('a4p:shown', (event) => watch(event.detail), true);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        lookedAt.forEach((timer) => clearTimeout(timer));
        tell();
      } else {
        unread.forEach((end) => {
          watched.unobserve(end);
          watched.observe(end);
        });
      }
    });
  }

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
