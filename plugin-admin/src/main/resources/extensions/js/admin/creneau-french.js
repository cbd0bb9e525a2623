// SPDX-License-Identifier: Apache-2.0
// What Broadleaf's scripts and templates say in English to whoever reads its admin in French: messages, calendars, dates, the ends of lists.
// Part of Broadleaf's admin.js in shops that ask for French; silent on pages in another language. Broadleaf marks every page as English, so
// that the language is known by the words that the server wrote: those of CreneauBroadleafAdmin_fr.
(function ($, BLCAdmin, BLC) {
  'use strict';
  var LANGUAGE = 'fr';
  var SIGNS = ['Se déconnecter', 'Changer le mot de passe...'];
  var MESSAGES = {
    saved: 'Enregistré',
    reorder: 'Réordonner',
    done: 'Terminé',
    updated: 'Modifié',
    rule: 'Règle',
    subCondition: 'Sous-condition',
    entireCondition: 'Toute la condition',
    booleanTrue: 'Oui',
    booleanFalse: 'Non',
    selectUploadAsset: 'Choisir ou envoyer un fichier',
    error: 'Erreur',
    forbidden403: '403 Accès refusé',
    errorOccurred: 'Une erreur est survenue',
    loading: 'Chargement'
  };
  var CALENDAR = {
    closeText: 'Fermer',
    prevText: 'Mois précédent',
    nextText: 'Mois suivant',
    currentText: 'Aujourd’hui',
    monthNames: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    monthNamesShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    dayNames: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    dayNamesShort: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
    dayNamesMin: ['di', 'lu', 'ma', 'me', 'je', 've', 'sa'],
    weekHeader: 'Sem.',
    dateFormat: 'dd/mm/yy',
    firstDay: 1
  };
  var CLOCK = {
    currentText: 'Maintenant',
    closeText: 'Terminé',
    timeOnlyTitle: 'Choisir une heure',
    timeText: 'Heure',
    hourText: 'Heures',
    minuteText: 'Minutes',
    secondText: 'Secondes',
    millisecText: 'Millisecondes',
    timezoneText: 'Fuseau horaire'
  };
  var DATES = {
    blcDateFormat: 'yy.mm.dd',
    blcTimeFormat: 'HH:mm:ss',
    displayDateFormat: CALENDAR.dateFormat,
    displayTimeFormat: 'HH:mm:ss'
  };
  // where Broadleaf's templates have a text of their own, and the text
  var TEXTS = [
    ['.list-grid-no-results', '(No records found)', '(Aucun élément)'],
    ['.listgrid-table-footer-message span', 'of', 'sur'],
    ['.listgrid-table-footer-message span', 'records', 'éléments'],
    ['.list-grid-table option[value=""]', 'Select an option...', 'Choisissez…'],
    ['.list-grid-table td a', '(No value set)', '(Aucune valeur)']
  ];

  function isFrench() {
    return Array.prototype.some.call(document.querySelectorAll('header.top-bar a'), function (link) {
      return SIGNS.indexOf(link.textContent.trim()) >= 0;
    });
  }

  function speakInDates() {
    $.datepicker.setDefaults(CALENDAR);
    $.timepicker.setDefaults(CLOCK);
    BLCAdmin.dates.getDisplayDate = function (written) {
      var shown = BLC.dates.getDisplayDate(written, DATES);
      return shown === null ? null : shown.displayDate + ' ' + shown.displayTime;
    };
    BLCAdmin.dates.getServerDate = function (shown) {
      var written = BLC.dates.getServerDate(shown, DATES);
      return written === null ? null : written.serverDate + ' ' + written.serverTime;
    };
  }

  function speakInTexts() {
    TEXTS.forEach(function (text) {
      Array.prototype.forEach.call(document.querySelectorAll(text[0]), function (place) {
        if (place.textContent.trim() === text[1]) {
          place.textContent = text[2];
        }
      });
    });
  }

  if (isFrench()) {
    document.documentElement.lang = LANGUAGE;
    $.extend(BLCAdmin.messages, MESSAGES);
    speakInDates();
    speakInTexts();
    new MutationObserver(speakInTexts).observe(document.body, { childList: true, subtree: true });
  }
}(jQuery, BLCAdmin, BLC));
