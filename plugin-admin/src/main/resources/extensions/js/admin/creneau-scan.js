// SPDX-License-Identifier: Apache-2.0
// Scans the shopper's QR code with the device's camera: by the browser's own reader where it has one, else by jsQR, which is loaded
// only then. What is read goes into the field for the code and is sent as if it had been typed; pictures never leave the device.
// Without a camera, without script, or where the browser says no, the code is typed.
(function () {
  'use strict';
  var EVERY = 150;
  var WIDEST = 640;
  var MOST = 500;
  var button = document.getElementById('crn-scan');
  var field = document.getElementById('crn-code');
  var camera = document.getElementById('crn-camera');
  var media = navigator.mediaDevices;
  if (!button || !field || !camera || !media || !media.getUserMedia) { return; }
  var video = camera.querySelector('video');
  var said = camera.querySelector('p');
  var canvas = document.createElement('canvas');
  var stream = null;
  var run = 0;
  var read = null;

  function say(what) { said.textContent = said.getAttribute('data-' + what); }

  function close(opened) { opened.getTracks().forEach(function (track) { track.stop(); }); }

  // Whatever is still being waited for, the permission or the reader, is of an earlier run from now on.
  function off() {
    run++;
    if (stream) { close(stream); }
    stream = null;
    video.srcObject = null;
    video.hidden = true;
  }

  function stop() {
    off();
    camera.hidden = true;
    button.focus();
  }

  function own(detector) {
    return function () {
      return detector.detect(video).then(function (codes) { return codes.length ? codes[0].rawValue : ''; });
    };
  }

  function bundled() {
    var scale = Math.min(1, WIDEST / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    var context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    var picture = context.getImageData(0, 0, canvas.width, canvas.height);
    var found = window.jsQR(picture.data, picture.width, picture.height, { inversionAttempts: 'dontInvert' });
    return Promise.resolve(found ? found.data : '');
  }

  function load() {
    return new Promise(function (resolve, reject) {
      if (window.jsQR) { resolve(bundled); return; }
      var script = document.createElement('script');
      script.src = button.getAttribute('data-decoder');
      script.onload = function () { resolve(bundled); };
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  function reader() {
    if (read) { return Promise.resolve(read); }
    if (!window.BarcodeDetector) { return load(); }
    return window.BarcodeDetector.getSupportedFormats().then(function (formats) {
      return formats.indexOf('qr_code') < 0 ? load() : own(new window.BarcodeDetector({ formats: ['qr_code'] }));
    }, load);
  }

  // A picture that cannot be read is passed over like one without a code.
  function look(mine) {
    if (mine !== run) { return; }
    var again = function () { window.setTimeout(function () { look(mine); }, EVERY); };
    if (!video.videoWidth) { again(); return; }
    Promise.resolve().then(read).then(function (text) {
      if (mine !== run) { return; }
      if (text && text.length <= MOST) {
        off();
        say('found');
        field.value = text;
        field.form.submit();
      } else {
        again();
      }
    }, again);
  }

  function start() {
    var mine = ++run;
    camera.hidden = false;
    say('looking');
    reader().then(function (found) {
      read = found;
      return media.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
    }).then(function (opened) {
      if (mine !== run) { close(opened); return; }
      stream = opened;
      video.hidden = false;
      video.srcObject = opened;
      video.play();
      look(mine);
    }, function () {
      if (mine !== run) { return; }
      off();
      say('denied');
      field.focus();
    });
  }

  button.hidden = false;
  button.addEventListener('click', function () { if (!stream) { start(); } });
  camera.querySelector('button').addEventListener('click', stop);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !camera.hidden) { stop(); }
  });
  window.addEventListener('pagehide', off);
}());
