// SPDX-License-Identifier: Apache-2.0
// On the page of a product, a SKU or a category: leads to what is written about collecting it; on that of a point: to the
// plugin's own pages about it. Above a form that was refused it takes away what Broadleaf prints as it is: the key of a tab, in no language; what was
// wrong stands after it in words. Part of Broadleaf's admin.js.
document.addEventListener('click', function (event) {
  'use strict';
  var button = event.target.closest && event.target.closest('button.creneau-terms, button.creneau-link');
  if (button) {
    event.preventDefault();
    window.location = (typeof BLC === 'undefined' || !BLC.servletContext ? '' : BLC.servletContext) + button.getAttribute('data-action');
  }
});
(function () {
  'use strict';
  var KEY = /^(generalErrors|creneau(\.[A-Za-z]+)+)$/;

  function clean() {
    Array.prototype.forEach.call(document.querySelectorAll('.errors .tabError > b'), function (heading) {
      if (KEY.test(heading.textContent.trim())) { heading.parentNode.removeChild(heading); }
    });
  }

  function start() {
    clean();
    new MutationObserver(clean).observe(document.body, { childList: true, subtree: true });
  }

  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
})();
