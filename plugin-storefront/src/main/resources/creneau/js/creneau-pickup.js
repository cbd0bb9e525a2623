// SPDX-License-Identifier: Apache-2.0
// "Near me": asks the browser for the position only when the button is pressed, and sends it in the body of a form.
(function () {
  'use strict';
  var form = document.querySelector('[data-crn-position]');
  if (!form || !navigator.geolocation) {
    return;
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) {
    if (form.elements.latitude.value) {
      return;
    }
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
}());
