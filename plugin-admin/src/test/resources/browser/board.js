// SPDX-License-Identifier: Apache-2.0
// As much of a browser as the board's script asks for: a list of pickups, a clock, timers that run by tick(), requests that answer().
var now = 0;
var busy = false;
var timers = [];
var sent = [];
var listeners = {};
Date.now = function () { return now; };
function XMLHttpRequest() {}
XMLHttpRequest.prototype.open = function () {};
XMLHttpRequest.prototype.setRequestHeader = function () {};
XMLHttpRequest.prototype.send = function () { sent.push(this); };
var slots = {
  innerHTML: 'as loaded',
  getAttribute: function () { return '12/live'; },
  contains: function () { return false; },
  querySelectorAll: function () { return []; },
  querySelector: function () { return busy ? {} : null; }
};
var form = { action: '/pickup-board/12/look', q: { value: '' }, querySelectorAll: function () { return []; } };
var lost = { hidden: true };
var resting = { hidden: true };
var document = {
  activeElement: null,
  getElementById: function (id) { return { 'crn-slots': slots, 'crn-look': form, 'crn-lost': lost, 'crn-resting': resting }[id]; },
  createElement: function () { return { querySelector: function () { return {}; } }; },
  addEventListener: function (event, heard) { listeners[event] = heard; }
};
var window = {
  XMLHttpRequest: XMLHttpRequest,
  setTimeout: function (due) { timers.push(due); },
  addEventListener: function () {}
};
function tick() {
  var due = timers;
  timers = [];
  due.forEach(function (each) { each(); });
}
function answer(html) {
  var request = sent.shift();
  request.status = 200;
  request.responseText = html;
  request.onload();
}
