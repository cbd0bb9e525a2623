// SPDX-License-Identifier: Apache-2.0
// A map of the points in the list, for those who ask for it; Leaflet and the pictures are loaded only then. It shows nothing that is
// not in the list, and where it or its pictures do not come the list is complete.
(function () {
  'use strict';
  var box = document.querySelector('[data-crn-map]');
  var cards = Array.prototype.slice.call(document.querySelectorAll('.crn-card[data-lat]'));
  if (!box || !cards.length) { return; }
  var toggle = box.querySelector('button');
  var area = document.getElementById(toggle.getAttribute('aria-controls'));
  var canvas = box.querySelector('[data-crn-canvas]');
  var failed = box.querySelector('[data-crn-notiles]');
  var base = box.getAttribute('data-leaflet');
  var map = null;
  var still = !!window.matchMedia && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.hidden = false;

  function fail() {
    failed.textContent = failed.getAttribute('data-words');
  }

  function popup(link) {
    var copy = document.createElement('a');
    copy.href = link.href;
    copy.textContent = link.textContent;
    return copy;
  }

  function draw() {
    var L = window.L;
    if (map || area.hidden) { return; }
    map = L.map(canvas, {
      zoomControl: false, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still, scrollWheelZoom: false
    });
    map.attributionControl.setPrefix(false);
    L.control.zoom({ zoomInTitle: box.getAttribute('data-in'), zoomOutTitle: box.getAttribute('data-out') }).addTo(map);
    canvas.setAttribute('role', 'region');
    canvas.setAttribute('aria-label', box.getAttribute('data-label'));
    var tiles = L.tileLayer(box.getAttribute('data-tiles'), {
      maxZoom: 19, attribution: '<a href="https://www.openstreetmap.org/copyright">\u00a9 OpenStreetMap</a>'
    });
    tiles.once('tileerror', fail);
    tiles.addTo(map);
    var icon = L.icon({
      iconUrl: base + 'images/marker-icon.png', iconRetinaUrl: base + 'images/marker-icon-2x.png',
      iconSize: [25, 41], iconAnchor: [12, 41], popupAnchor: [1, -34]
    });
    var places = cards.map(function (card) {
      var place = [Number(card.getAttribute('data-lat')), Number(card.getAttribute('data-lon'))];
      var link = card.querySelector('a');
      L.marker(place, { icon: icon, alt: link.textContent, keyboard: true }).bindPopup(popup(link), { closeButton: false }).addTo(map);
      return place;
    });
    map.fitBounds(L.latLngBounds(places), { padding: [30, 30], maxZoom: 16, animate: false });
  }

  function load() {
    if (window.L) { draw(); return; }
    var style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = base + 'leaflet.css';
    style.onload = function () {
      var script = document.createElement('script');
      script.src = base + 'leaflet.js';
      script.onload = draw;
      script.onerror = fail;
      document.head.appendChild(script);
    };
    style.onerror = fail;
    document.head.appendChild(style);
  }

  toggle.addEventListener('click', function () {
    var open = area.hidden;
    area.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = box.getAttribute(open ? 'data-hide' : 'data-show');
    if (open && !map) { load(); }
  });
}());
