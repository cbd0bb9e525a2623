// SPDX-License-Identifier: Apache-2.0
// Shows what only works with script, hides what is for pages without, and lets the print buttons print.
(function () {
  'use strict';
  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }
  each('[data-crn-script]', function (element) { element.hidden = false; });
  each('[data-crn-noscript]', function (element) { element.hidden = true; });
  each('[data-crn-print]', function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
}());
