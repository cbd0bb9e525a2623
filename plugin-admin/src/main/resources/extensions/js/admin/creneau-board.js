// SPDX-License-Identifier: Apache-2.0
// Keeps the counter's board up to date: asks for the list so often that what changed is there within five seconds, says when nobody answers, and leaves alone what
// somebody is typing into. Without it the page works the same and is read anew by its links.
(function () {
  'use strict';
  var EVERY = 4000;
  var PATIENCE = 5000;
  var slots = document.getElementById('crn-slots');
  var form = document.getElementById('crn-look');
  var lost = document.getElementById('crn-lost');
  var live = slots && slots.getAttribute('data-live');
  if (!live || !form || !window.XMLHttpRequest) { return; }
  var url = form.action.replace(/\/look$/, '/live');
  var shown = form.q.value;
  var before = null;

  function busy() {
    var typing = slots.contains(document.activeElement) && document.activeElement.tagName === 'INPUT';
    var inputs = slots.querySelectorAll('input[type=text]');
    for (var i = 0; i < inputs.length; i++) { typing = typing || inputs[i].value !== ''; }
    return typing || slots.querySelector('details[open]') !== null;
  }

  function body() {
    var parts = ['q=' + encodeURIComponent(shown)];
    var hidden = form.querySelectorAll('input[type=hidden]');
    for (var i = 0; i < hidden.length; i++) {
      parts.push(encodeURIComponent(hidden[i].name) + '=' + encodeURIComponent(hidden[i].value));
    }
    return parts.join('&');
  }

  function show(html) {
    var holder = document.createElement('div');
    holder.innerHTML = html;
    var fresh = holder.querySelector('#crn-day');
    if (!fresh) { return false; }
    if (html !== before && !busy()) {
      var focused = slots.contains(document.activeElement) ? document.activeElement : null;
      var index = focused ? Array.prototype.indexOf.call(slots.querySelectorAll('button, summary'), focused) : -1;
      if (before !== null) { slots.innerHTML = html; }
      before = html;
      var again = index < 0 ? null : slots.querySelectorAll('button, summary')[index];
      if (again) { again.focus(); }
    }
    return true;
  }

  function ask() {
    var request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = PATIENCE;
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.onload = function () { next(request.status === 200 && show(request.responseText)); };
    request.onerror = request.ontimeout = function () { next(false); };
    request.send(body());
  }

  function next(answered) {
    lost.hidden = answered;
    window.setTimeout(ask, EVERY);
  }

  window.setTimeout(ask, EVERY);
  window.addEventListener('offline', function () { lost.hidden = false; });
}());
