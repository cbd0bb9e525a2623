// SPDX-License-Identifier: Apache-2.0
// Tells the shop's own analytics what the plugin's pages show, as events "creneau" of the document; see docs/storefront.md. Sends nothing.
(function () {
  'use strict';

  function tell(name, element) {
    var detail = { name: name };
    ['point', 'slot', 'count'].forEach(function (fact) {
      var value = element && element.getAttribute('data-crn-' + fact);
      if (value) {
        detail[fact] = fact === 'slot' ? value : Number(value);
      }
    });
    if (!element || !element.hasAttribute('data-crn-once') || isNew(JSON.stringify(detail))) {
      document.dispatchEvent(new CustomEvent('creneau', { detail: detail }));
    }
  }

  // Once for a tab: a cart is looked at more often than a slot is taken. Without storage it is told each time.
  function isNew(told) {
    try {
      var known = sessionStorage.getItem('creneau.told') || '';
      if (known.indexOf(told) >= 0) {
        return false;
      }
      sessionStorage.setItem('creneau.told', (known + told).slice(-4000));
    } catch (e) {
      return true;
    }
    return true;
  }

  function all() {
    Array.prototype.forEach.call(document.querySelectorAll('[data-crn-event]'), function (element) {
      tell(element.getAttribute('data-crn-event'), element);
    });
    if (document.querySelector('.crn-problem[role="alert"]:not([hidden])')) {
      tell('problem-shown');
    }
  }

  document.addEventListener('creneau-hold-ended', function () {
    tell('hold-ended');
  });
  // After the shop's own scripts, deferred ones among them, have had the time to listen.
  if (document.readyState === 'complete') {
    all();
  } else {
    window.addEventListener('load', all);
  }
}());
