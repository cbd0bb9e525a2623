// SPDX-License-Identifier: Apache-2.0
// A map on which the pin of a point is moved; what it shows and what stands in the two fields is always the same. Without it, or
// where the pictures of the map do not come, the fields do.
(function () {
  'use strict';
  var holder = document.getElementById('crn-map');
  var latitude = document.getElementById('crn-latitude');
  var longitude = document.getElementById('crn-longitude');
  if (!holder || !latitude || !longitude || !window.L) { return; }

  function degrees(field) { return parseFloat(field.value.replace(',', '.')); }

  function typed() {
    var place = [degrees(latitude), degrees(longitude)];
    return Math.abs(place[0]) <= 90 && Math.abs(place[1]) <= 180 ? place : null;
  }

  var start = typed();
  if (!start) { return; }
  holder.hidden = false;
  var map = window.L.map(holder).setView(start, 16);
  window.L.tileLayer(holder.getAttribute('data-tiles'), {
    maxZoom: 19,
    attribution: '\u00a9 OpenStreetMap'
  }).addTo(map);
  var icon = window.L.icon({
    iconUrl: holder.ownerDocument.querySelector('link[href*="pickup-map"]').href.replace(/leaflet\.css.*$/, 'images/marker-icon.png'),
    iconSize: [25, 41],
    iconAnchor: [12, 41]
  });
  var pin = window.L.marker(start, { draggable: true, icon: icon, alt: holder.getAttribute('data-label'), keyboard: true }).addTo(map);

  function write(place) {
    latitude.value = place.lat.toFixed(6);
    longitude.value = place.wrap().lng.toFixed(6);
  }

  pin.on('dragend', function () { write(pin.getLatLng()); });
  map.on('click', function (event) {
    pin.setLatLng(event.latlng);
    write(event.latlng);
  });

  function follow() {
    var place = typed();
    if (place) {
      pin.setLatLng(place);
      map.panTo(place);
    }
  }

  latitude.addEventListener('change', follow);
  longitude.addEventListener('change', follow);
}());
