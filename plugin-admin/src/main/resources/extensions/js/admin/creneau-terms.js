// SPDX-License-Identifier: Apache-2.0
// On the page of a product, a SKU or a category: leads to what is written about collecting it. Part of Broadleaf's admin.js.
$(document).ready(function () {
  $('body').on('click', 'button.creneau-terms', function () {
    window.location = (typeof BLC === 'undefined' || !BLC.servletContext ? '' : BLC.servletContext) + $(this).data('action');
    return false;
  });
});
