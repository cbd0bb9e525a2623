// SPDX-License-Identifier: Apache-2.0
// As much of a browser as the script of the camera asks for: promises whose jobs run by jobsDone(), a camera that is given by asked[0](stream).
var jobs = [];
var timers = [];
var asked = [];
var broken = false;
var read = '';
var submitted = '';
var tap = null;
var closing = null;
function settle(promise, state, value) {
  if (promise.state) { return; }
  if (state === 1 && value && value.then) {
    value.then(function (x) { settle(promise, 1, x); }, function (x) { settle(promise, 2, x); });
    return;
  }
  promise.state = state;
  promise.value = value;
  promise.waiting.forEach(function (job) { jobs.push(job); });
}
function Promise(work) {
  var made = this;
  made.state = 0;
  made.waiting = [];
  work(function (x) { settle(made, 1, x); }, function (x) { settle(made, 2, x); });
}
Promise.prototype.then = function (kept, failed) {
  var before = this;
  return new Promise(function (resolve, reject) {
    var job = function () {
      var next = before.state === 1 ? kept : failed;
      if (!next) { (before.state === 1 ? resolve : reject)(before.value); return; }
      try { resolve(next(before.value)); } catch (e) { reject(e); }
    };
    if (before.state) { jobs.push(job); } else { before.waiting.push(job); }
  });
};
Promise.resolve = function (value) { return new Promise(function (resolve) { resolve(value); }); };
function jobsDone() { while (jobs.length) { jobs.shift()(); } }
function tick() {
  var due = timers;
  timers = [];
  due.forEach(function (each) { each(); });
}
function aStream() {
  var stream = { stopped: false };
  stream.getTracks = function () { return [{ stop: function () { stream.stopped = true; } }]; };
  return stream;
}
var first = aStream();
var second = aStream();
var video = { hidden: true, videoWidth: 640, videoHeight: 480, play: function () {} };
var said = { getAttribute: function (name) { return name; } };
var field = { value: '', focus: function () {}, form: { submit: function () { submitted = field.value; } } };
var button = {
  hidden: true,
  getAttribute: function () { return ''; },
  focus: function () {},
  addEventListener: function (event, heard) { tap = heard; }
};
var camera = {
  hidden: true,
  querySelector: function (what) {
    return { video: video, p: said, button: { addEventListener: function (event, heard) { closing = heard; } } }[what];
  }
};
var canvas = {
  getContext: function () {
    if (broken) { throw 'no picture'; }
    return { drawImage: function () {}, getImageData: function () { return { data: [], width: 1, height: 1 }; } };
  }
};
var navigator = {
  mediaDevices: {
    getUserMedia: function () { return new Promise(function (resolve) { asked.push(resolve); }); }
  }
};
var document = {
  getElementById: function (id) { return { 'crn-scan': button, 'crn-code': field, 'crn-camera': camera }[id]; },
  createElement: function () { return canvas; },
  addEventListener: function () {}
};
var window = {
  jsQR: function () { return read ? { data: read } : null; },
  setTimeout: function (due) { timers.push(due); },
  addEventListener: function () {}
};
