// SPDX-License-Identifier: Apache-2.0
// Shows how far it is with the shoppers that are asked, by reading the page again while there is more to do; it rests while nobody sees the page, and
// after half an hour. Without it the page is read anew by its link.
(function () {
  'use strict';
  var EVERY = 5000;
  var REST = 30 * 60 * 1000;
  var list = document.getElementById('crn-askings');
  var began = Date.now();
  if (!list || !window.fetch || !window.DOMParser) { return; }

  function going() { return list.querySelector('[data-going=true]') !== null && Date.now() - began < REST; }

  function show(text) {
    var next = new DOMParser().parseFromString(text, 'text/html').getElementById('crn-askings');
    if (next && next.innerHTML !== list.innerHTML && !list.contains(document.activeElement)) { list.innerHTML = next.innerHTML; }
  }

  function look() {
    if (document.hidden) { later(); return; }
    fetch(window.location.href, { credentials: 'same-origin', redirect: 'error' })
      .then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(show)
      .catch(function () { /* the next look may be answered */ })
      .then(later);
  }

  function later() { if (going()) { window.setTimeout(look, EVERY); } }

  later();
})();
