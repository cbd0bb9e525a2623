// SPDX-License-Identifier: Apache-2.0
// A product's page: of what is told about collecting each SKU, shows what is told of the one that is chosen. Not
// deferred, so that what is hidden moves nothing below: that is not there yet.
(function () {
  'use strict';
  var told = Array.prototype.slice.call(document.querySelectorAll('[data-crn-sku]'));

  function chosen() {
    var input = document.querySelector('input[name="skuId"]:checked, select[name="skuId"], input[name="skuId"][type="hidden"]');
    return input ? input.value : '';
  }

  function show() {
    var sku = chosen();
    var known = told.some(function (part) { return part.getAttribute('data-crn-sku') === sku; });
    told.forEach(function (part, index) {
      part.hidden = known ? part.getAttribute('data-crn-sku') !== sku : index > 0;
    });
  }

  document.addEventListener('change', function (event) {
    if (event.target && event.target.name === 'skuId') {
      show();
    }
  });
  show();
  // The input may stand below the script.
  document.addEventListener('DOMContentLoaded', show);
}());
