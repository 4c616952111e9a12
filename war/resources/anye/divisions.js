/* The tag a:division: another province fills the list of its cities and districts. Without this, its button does. */
(function () {
  'use strict';

  function option(code, name) {
    var made = document.createElement('option');
    made.value = code;
    made.textContent = name;
    return made;
  }

  function fill(target, cities, itself) {
    while (target.children.length > 1) { target.removeChild(target.lastChild); }
    cities.forEach(function (city) {
      var group = document.createElement('optgroup');
      group.label = city.name;
      if (city.place) { group.appendChild(option(city.code, itself.replace('{0}', city.name))); }
      city.counties.forEach(function (county) { group.appendChild(option(county.code, county.name)); });
      target.appendChild(group);
    });
    target.value = '';
  }

  function province(select) {
    var target = document.getElementById(select.dataset.divisions);
    var button = select.closest('fieldset').querySelector('[data-without-script]');
    if (button) { button.hidden = true; }
    select.addEventListener('change', function () {
      var asked = select.value;
      if (!asked) { fill(target, [], ''); return; }
      fetch(select.dataset.at + asked, { credentials: 'same-origin', headers: { 'Accept': 'application/json' } }).then(function (answer) {
        if (!answer.ok) { throw new Error(answer.status); }
        return answer.json();
      }).then(function (cities) {
        if (select.value === asked) { fill(target, cities, select.dataset.itself); }
      }).catch(function () { if (button) { button.hidden = false; } });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('select[data-divisions]'), province);
  });
})();
