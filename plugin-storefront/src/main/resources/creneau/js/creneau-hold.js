// SPDX-License-Identifier: Apache-2.0
// Counts down while a slot is kept, says so at five minutes, one minute and the end, and asks for more time without leaving the page.
(function () {
  'use strict';
  var calm = window.matchMedia && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  var loaded = Date.now();

  function show(box, name, visible) {
    Array.prototype.forEach.call(box.querySelectorAll('[data-crn-' + name + ']'), function (each) {
      each.hidden = !visible;
    });
  }

  function clock(seconds) {
    var rest = seconds % 60;
    return calm ? Math.ceil(seconds / 60) + ' min' : Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest;
  }

  function say(box, seconds) {
    var voice = box.querySelector('[data-crn-say]');
    var stage = seconds <= 0 ? 'end' : seconds <= 60 ? 'one' : seconds <= 300 ? 'five' : '';
    if (box.crnStage !== undefined && box.crnStage !== stage && stage) {
      voice.textContent = voice.getAttribute('data-crn-' + stage);
    }
    box.crnStage = stage;
  }

  function tick(box, from) {
    var left = Math.max(0, Number(box.getAttribute('data-crn-kept')) - Math.floor((Date.now() - from) / 1000));
    var text = clock(left);
    var face = box.querySelector('[data-crn-clock]');
    if (face.textContent !== text) {
      face.textContent = text;
    }
    say(box, left);
    show(box, 'left', left > 0);
    show(box, 'running', left > 0);
    show(box, 'over', left === 0);
    if (left === 0) {
      document.dispatchEvent(new CustomEvent('creneau-hold-ended'));
      show(document, 'extend', false);
    }
    return left;
  }

  function start(box, from) {
    if (tick(box, from) > 0) {
      var timer = setInterval(function () {
        if (!document.contains(box) || tick(box, from) === 0) {
          clearInterval(timer);
        }
      }, 1000);
    }
  }

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function renew(page) {
    var asked = Date.now();
    var fresh = all(page, '[data-crn-kept]');
    var shown = all(document, '[data-crn-kept]');
    if (fresh.length !== shown.length) {
      location.reload();
      return;
    }
    shown.forEach(function (box, index) {
      var next = document.importNode(fresh[index], true);
      box.parentNode.replaceChild(next, box);
      start(next, asked);
    });
    show(document, 'extend', false);
  }

  all(document, '[data-crn-kept]').forEach(function (box) {
    start(box, loaded);
  });
  all(document, '[data-crn-extend]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (!window.fetch || !window.URLSearchParams || !window.DOMParser) {
        return;
      }
      event.preventDefault();
      fetch(form.action, {
        method: 'POST', credentials: 'same-origin', body: new URLSearchParams(new FormData(form))
      }).then(function (answer) {
        return answer.text();
      }).then(function (text) {
        renew(new DOMParser().parseFromString(text, 'text/html'));
      }).catch(function () {
        form.submit();
      });
    });
  });
}());
