// SPDX-License-Identifier: Apache-2.0
// Keeps the counter's board up to date: asks for the list so often that what changed is there within five seconds, says when nobody answers, and leaves alone what
// somebody is typing into. It rests after half an hour in which nobody touched the page, so that a board left open does not keep its user signed in
// for ever, and goes on with the first touch. Without it the page works the same and is read anew by its links.
(function () {
  'use strict';
  var EVERY = 4000;
  var PATIENCE = 5000;
  var REST = 30 * 60 * 1000;
  var slots = document.getElementById('crn-slots');
  var form = document.getElementById('crn-look');
  var lost = document.getElementById('crn-lost');
  var resting = document.getElementById('crn-resting');
  var live = slots && slots.getAttribute('data-live');
  if (!live || !form || !window.XMLHttpRequest) { return; }
  var url = form.action.replace(/\/look$/, '/live');
  var shown = form.q.value;
  var before = null;
  var touched = Date.now();

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
      slots.innerHTML = html;
      before = html;
      var again = index < 0 ? null : slots.querySelectorAll('button, summary')[index];
      if (again) { again.focus(); }
    }
    return true;
  }

  function touch() {
    touched = Date.now();
    if (!resting.hidden) {
      resting.hidden = true;
      ask();
    }
  }

  function ask() {
    if (Date.now() - touched > REST) {
      resting.hidden = false;
      return;
    }
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
  ['pointerdown', 'keydown', 'touchstart', 'wheel'].forEach(function (event) { document.addEventListener(event, touch); });
  window.addEventListener('offline', function () { lost.hidden = false; });
}());
