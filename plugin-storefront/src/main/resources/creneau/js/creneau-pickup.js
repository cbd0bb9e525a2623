// SPDX-License-Identifier: Apache-2.0
// Makes the list of points and the times of one of them easier to use. Without it both pages do everything they do with it. Where
// only the device knows what is to be shown, a place that it remembers or that its clock is another, it is not deferred: that moves nothing,
// since what stands below is not there yet.
(function () {
  'use strict';
  var KEY = 'crn-place';

  // "Near me": asks the browser for the position only when the button is pressed, and sends it in the body of a form.
  function nearMe(form) {
    if (!form || !navigator.geolocation) { return; }
    form.hidden = false;
    form.addEventListener('submit', function (event) {
      if (form.elements.latitude.value) { return; }
      event.preventDefault();
      navigator.geolocation.getCurrentPosition(function (position) {
        form.elements.latitude.value = position.coords.latitude.toFixed(5);
        form.elements.longitude.value = position.coords.longitude.toFixed(5);
        form.elements.accuracy.value = Math.ceil(position.coords.accuracy);
        form.submit();
      }, function () {
        form.querySelector('[data-crn-denied]').hidden = false;
      });
    });
  }

  // The place chosen last stays on this device, and is sent only by the button that says so.
  function storage(use) {
    try { return use(window.localStorage); } catch (e) { return null; }
  }

  function unremember() {
    storage(function (store) { store.removeItem(KEY); });
  }

  function remember(mark) {
    var kept = storage(function (store) {
      store.setItem(KEY, JSON.stringify({
        field: mark.getAttribute('data-field'), value: mark.getAttribute('data-value'), name: mark.getAttribute('data-name')
      }));
      return true;
    });
    document.querySelector('[data-crn-remembered]').hidden = !kept;
  }

  function again(form) {
    var last = null;
    try {
      last = JSON.parse(storage(function (store) { return store.getItem(KEY); }));
    } catch (e) {
      unremember();
    }
    var input = last && /^(place|insee)$/.test(last.field) && form.elements[last.field];
    if (!input) { return; }
    input.value = String(last.value);
    input.disabled = false;
    form.querySelector('#crn-again-name').textContent = String(last.name);
    form.hidden = false;
    form.querySelector('[data-crn-unremember]').addEventListener('click', function () {
      unremember();
      form.hidden = true;
      document.getElementById('crn-place').focus();
    });
  }

  // Suggestions while typing: a combobox with a list, as the ARIA Authoring Practices describe it.
  function suggest(input) {
    if (!input || !window.fetch || !window.FormData || !window.URLSearchParams) { return; }
    var form = input.form;
    var status = form.querySelector('[data-crn-suggested]');
    var list = document.createElement('ul');
    var asked = 0;
    var restUntil = 0;
    var timer = null;
    var active = -1;
    list.id = 'crn-options';
    list.className = 'crn-options';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.getAttribute('data-crn-label'));
    input.parentNode.appendChild(list);
    input.setAttribute('autocomplete', 'off');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');

    function show(open) {
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      mark(-1);
    }

    function mark(index) {
      active = index;
      input.removeAttribute('aria-activedescendant');
      Array.prototype.forEach.call(list.children, function (option, at) {
        option.setAttribute('aria-selected', String(at === index));
        if (at === index) {
          input.setAttribute('aria-activedescendant', option.id);
          if (option.scrollIntoView) { option.scrollIntoView({ block: 'nearest' }); }
        }
      });
    }

    function choose(suggestion) {
      var chosen = input;
      if (suggestion.field === 'insee') {
        chosen = document.createElement('input');
        chosen.type = 'hidden';
        chosen.name = 'insee';
        form.appendChild(chosen);
        input.value = suggestion.label;
      }
      chosen.value = suggestion.value;
      show(false);
      form.submit();
    }

    function fill(suggestions) {
      list.textContent = '';
      suggestions.forEach(function (suggestion, at) {
        var option = document.createElement('li');
        option.id = 'crn-option-' + at;
        option.setAttribute('role', 'option');
        option.textContent = suggestion.label;
        option.addEventListener('mousedown', function (event) { event.preventDefault(); });
        option.addEventListener('click', function () { choose(suggestion); });
        list.appendChild(option);
      });
      list.crnSuggestions = suggestions;
      show(suggestions.length > 0);
      status.textContent = suggestions.length
        ? input.getAttribute('data-crn-some').replace('%', suggestions.length)
        : input.getAttribute('data-crn-none');
    }

    function ask() {
      var mine = ++asked;
      fetch(input.getAttribute('data-crn-suggest'), {
        method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form))
      }).then(function (answer) {
        if (answer.status === 429) {
          restUntil = Date.now() + 1000 * Number(answer.headers.get('Retry-After') || 5);
        }
        if (!answer.ok) { throw new Error(String(answer.status)); }
        return answer.json();
      }).then(function (answer) {
        if (mine === asked) { fill(answer.suggestions); }
      }).catch(function () {
        if (mine === asked) { show(false); }
      });
    }

    input.addEventListener('input', function () {
      clearTimeout(timer);
      if (input.value.trim().length < 2) {
        asked++;
        show(false);
        status.textContent = '';
      } else if (Date.now() >= restUntil) {
        timer = setTimeout(ask, 200);
      }
    });
    input.addEventListener('keydown', function (event) {
      var many = list.children.length;
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        show(false);
      } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
        event.preventDefault();
        choose(list.crnSuggestions[active]);
      } else if (many && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        var from = active;
        if (list.hidden) { show(true); from = -1; }
        mark(event.key === 'ArrowDown' ? (from + 1) % many : (from <= 0 ? many : from) - 1);
      }
    });
    input.addEventListener('blur', function () { show(false); });
  }

  // Says whose clocks the times are told by, if the visitor's show another time then.
  function zone(note) {
    if (!note || !note.hidden) { return; }
    var then = new Date(Number(note.getAttribute('data-crn-zone')));
    note.hidden = -then.getTimezoneOffset() === Number(note.getAttribute('data-offset'));
  }

  // Says which time is chosen where it is kept, for those who see or hear a part of the page at a time.
  function chosen(line) {
    if (!line) { return; }
    document.addEventListener('change', function (event) {
      var name = event.target.name === 'slot' && event.target.getAttribute('data-name');
      if (name) { line.textContent = line.getAttribute('data-words').replace('%', function () { return name; }); }
    });
  }

  function one(selector) { return document.querySelector(selector); }

  nearMe(one('[data-crn-position]'));
  suggest(one('[data-crn-suggest]'));
  if (one('[data-crn-again]')) { again(one('[data-crn-again]')); }
  zone(one('[data-crn-zone]'));

  function below() {
    if (one('[data-crn-place]')) { remember(one('[data-crn-place]')); }
    if (one('[data-crn-forget]')) { one('[data-crn-forget]').addEventListener('submit', unremember); }
    chosen(one('[data-crn-chosen]'));
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', below);
  } else {
    below();
  }
}());
