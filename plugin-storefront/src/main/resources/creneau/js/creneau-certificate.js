// SPDX-License-Identifier: Apache-2.0
// Fills in the outing certificate within the page. Nothing typed here is sent anywhere; it is kept on the device only while
// "remember" is ticked.
(function () {
  'use strict';
  var STORE = 'creneau.certificate';
  var KEPT = ['lastname', 'firstname', 'birthday', 'birthplace', 'address', 'zipcode', 'city'];
  var page = document.querySelector('[data-crn-certificate]');
  if (!page || typeof qrcode !== 'function') {
    return;
  }
  var asksBirthplace = page.getAttribute('data-birthplace') === 'true';
  var opened = window.performance.now();

  function field(name) {
    return page.querySelector('#crn-' + name);
  }

  function typed(name) {
    var input = field(name);
    return input ? input.value.replace(/\s+/g, ' ').trim() : '';
  }

  function show(selector, shown) {
    Array.prototype.forEach.call(page.querySelectorAll(selector), function (element) { element.hidden = !shown; });
  }

  // The day and time of an instant on the clocks of the pickup point, whatever the zone of this device.
  function local(millis) {
    var parts = {};
    new Intl.DateTimeFormat('fr-FR', {
      timeZone: page.getAttribute('data-zone'), hourCycle: 'h23',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'
    }).formatToParts(new Date(millis)).forEach(function (part) { parts[part.type] = part.value; });
    return { day: parts.day + '/' + parts.month + '/' + parts.year, hour: parts.hour, minute: parts.minute };
  }

  // Letters that do not come apart into one of ASCII and an accent.
  var SPELT = { 'Œ': 'OE', 'œ': 'oe', 'Æ': 'AE', 'æ': 'ae', 'ß': 'ss', 'Ø': 'O', 'ø': 'o', 'Ł': 'L', 'ł': 'l', 'Đ': 'D', 'đ': 'd', 'ı': 'i' };

  // A line of the QR text: one line, no separator of its own, ASCII as on the ministry's forms.
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      .replace(/[ŒœÆæßØøŁłĐđı]/g, function (letter) { return SPELT[letter]; })
      .replace(/[\u2018\u2019]/g, "'").replace(/[\u2010-\u2015]/g, '-')
      .replace(/;/g, ' ').replace(/[^\x20-\x7e]/g, '').replace(/ +/g, ' ').trim();
  }

  function birthday() {
    var iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed('birthday'));
    return iso ? iso[3] + '/' + iso[2] + '/' + iso[1] : '';
  }

  function home() {
    return typed('address') + ' ' + typed('zipcode') + ' ' + typed('city');
  }

  function outing() {
    return local(Number(page.getAttribute('data-start')) - Number(typed('travel')) * 60000);
  }

  function qrText() {
    var made = local(Number(page.getAttribute('data-now')) + window.performance.now() - opened);
    var out = outing();
    return [
      'Cree le: ' + made.day + ' a ' + made.hour + 'h' + made.minute,
      'Nom: ' + plain(typed('lastname')),
      'Prenom: ' + plain(typed('firstname')),
      'Naissance: ' + birthday() + (asksBirthplace ? ' a ' + plain(typed('birthplace')) : ''),
      'Adresse: ' + plain(home()),
      'Sortie: ' + out.day + ' a ' + out.hour + ':' + out.minute,
      'Motifs: ' + page.getAttribute('data-code')
    ].map(function (line) { return line + ';\n'; }).join('');
  }

  // Error correction M, a margin of one module.
  function drawQr(text) {
    var code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    var size = code.getModuleCount();
    var path = '';
    for (var row = 0; row < size; row++) {
      for (var column = 0; column < size; column++) {
        if (code.isDark(row, column)) {
          path += 'M' + (column + 1) + ' ' + (row + 1) + 'h1v1h-1z';
        }
      }
    }
    var svg = svgOf('svg', { viewBox: '0 0 ' + (size + 2) + ' ' + (size + 2), role: 'img', 'aria-label': 'QR', 'shape-rendering': 'crispEdges' });
    svg.appendChild(svgOf('rect', { width: size + 2, height: size + 2, fill: '#fff' }));
    svg.appendChild(svgOf('path', { d: path, fill: '#000' }));
    var place = page.querySelector('[data-crn-qr]');
    place.textContent = '';
    place.appendChild(svg);
  }

  function svgOf(name, attributes) {
    var element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    return element;
  }

  function fill(values) {
    Object.keys(values).forEach(function (key) {
      var place = page.querySelector('[data-crn-fill="' + key + '"]');
      if (place) {
        place.textContent = values[key];
        place.classList.add('crn-filled');
      }
    });
  }

  function isComplete() {
    var travel = Number(typed('travel'));
    return KEPT.every(function (name) { return !field(name) || typed(name); })
      && birthday() !== '' && /^\d{5}$/.test(typed('zipcode'))
      && typed('travel') !== '' && travel >= 0 && travel <= 600;
  }

  // From the postcode; some postcodes reach into a neighbouring department, so that this warns and forbids nothing.
  function department(zipcode) {
    if (/^9[78]/.test(zipcode)) {
      return zipcode.substring(0, 3);
    }
    return /^20[01]/.test(zipcode) ? '2A' : /^20/.test(zipcode) ? '2B' : zipcode.substring(0, 2);
  }

  function isConcerned(code) {
    var listed = page.getAttribute('data-departments').split(' ');
    return listed.indexOf('ALL') >= 0 || listed.indexOf(code) >= 0 || (code.length === 2 && listed.indexOf('METRO') >= 0);
  }

  function stored() {
    try {
      return JSON.parse(window.localStorage.getItem(STORE) || 'null');
    } catch (e) {
      return null;
    }
  }

  function keepOrForget() {
    try {
      if (field('remember').checked) {
        var values = {};
        KEPT.forEach(function (name) { values[name] = typed(name) || (stored() || {})[name] || ''; });
        window.localStorage.setItem(STORE, JSON.stringify(values));
      } else {
        window.localStorage.removeItem(STORE);
      }
    } catch (e) {
      field('remember').checked = false;
    }
  }

  function recall() {
    var values = stored();
    if (values) {
      KEPT.forEach(function (name) {
        if (field(name)) {
          field(name).value = values[name] || '';
        }
      });
      field('remember').checked = true;
    }
  }

  function make() {
    var complete = isComplete();
    show('[data-crn-missing]', !complete);
    show('[data-crn-made]', complete);
    show('[data-crn-elsewhere]', complete && !isConcerned(department(typed('zipcode'))));
    if (!complete) {
      return;
    }
    keepOrForget();
    var out = outing();
    fill({
      name: typed('lastname') + ' ' + typed('firstname'), birthday: birthday(), birthplace: typed('birthplace'),
      address: home(), city: typed('city'), outDay: out.day, outTime: out.hour + ':' + out.minute
    });
    drawQr(qrText());
  }

  page.querySelector('[data-crn-make]').addEventListener('click', make);
  field('remember').addEventListener('change', keepOrForget);
  recall();
}());
