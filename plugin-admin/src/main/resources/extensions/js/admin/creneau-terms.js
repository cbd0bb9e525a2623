// SPDX-License-Identifier: Apache-2.0
// On the page of a product, a SKU or a category: leads to what is written about collecting it; on that of a point: to the
// plugin's own pages about it. Part of Broadleaf's admin.js.
document.addEventListener('click', function (event) {
  'use strict';
  var button = event.target.closest && event.target.closest('button.creneau-terms, button.creneau-link');
  if (button) {
    event.preventDefault();
    window.location = (typeof BLC === 'undefined' || !BLC.servletContext ? '' : BLC.servletContext) + button.getAttribute('data-action');
  }
});
