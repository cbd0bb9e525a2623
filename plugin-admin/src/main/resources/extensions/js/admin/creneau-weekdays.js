// SPDX-License-Identifier: Apache-2.0
// Days of the week are chosen, not typed: makes seven boxes of a text such as MO,TU. Their names are those of the help that Broadleaf writes
// below the field, "MO Monday, TU Tuesday"; without script people read it and type. Part of Broadleaf's admin.js, for forms in dialogs too.
(function () {
  'use strict';
  var FIELD = 'input[name="fields[\'weekdays\'].value"]';

  function namesIn(help) {
    return help.textContent.split(',').map(function (pair) {
      var parts = /^\s*([A-Z]{2})\s+(\S.*?)\s*$/.exec(pair);
      return parts && { code: parts[1], name: parts[2] };
    }).filter(Boolean);
  }

  function writeInto(input, boxes) {
    input.value = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; }).join(',');
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function offerBoxes(input) {
    var field = input.closest('.field-box');
    var help = field && field.querySelector('.field-help');
    var days = help ? namesIn(help) : [];
    var typed = input.value.split(',').map(function (code) { return code.trim(); }).filter(Boolean);
    var known = days.map(function (day) { return day.code; });
    // what nobody can show as boxes stays a text, so that nothing of it is lost
    if (days.length !== 7 || input.disabled || input.readOnly || typed.some(function (code) { return known.indexOf(code) < 0; })) {
      return;
    }
    var group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.className = 'creneau-weekdays';
    var label = field.querySelector('.field-label');
    group.setAttribute('aria-label', label ? label.textContent.trim() : '');
    var boxes = days.map(function (day) {
      var box = document.createElement('input');
      box.type = 'checkbox';
      box.value = day.code;
      box.checked = typed.indexOf(day.code) >= 0;
      var line = document.createElement('label');
      line.className = 'inline-radio-label';
      line.appendChild(box);
      line.appendChild(document.createTextNode(' ' + day.name));
      group.appendChild(line);
      return box;
    });
    group.addEventListener('change', function (event) {
      event.stopPropagation();
      writeInto(input, boxes);
    });
    input.type = 'hidden';
    help.parentNode.removeChild(help);
    input.parentNode.insertBefore(group, input);
  }

  function look() {
    Array.prototype.forEach.call(document.querySelectorAll(FIELD), function (input) {
      if (input.type === 'text' && !input.hasAttribute('data-creneau-weekdays')) {
        input.setAttribute('data-creneau-weekdays', '');
        offerBoxes(input);
      }
    });
  }

  function start() {
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
