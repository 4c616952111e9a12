/* The tag a:stepper: − and + beside a number. Without this, the number's own keys and arrows do. */
(function () {
  'use strict';

  function stepper(button) {
    var input = document.getElementById(button.dataset.of);
    function look() { button.disabled = button.dataset.step === '-1' && !(Number(input.value) > Number(input.min)); }
    button.addEventListener('click', function () {
      if (Number(button.dataset.step) > 0) { input.stepUp(); } else { input.stepDown(); }
      input.dispatchEvent(new Event('input', { bubbles: true }));
      if (button.disabled) { input.focus(); }
    });
    input.addEventListener('input', look);
    button.hidden = false;
    look();
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('[data-step][data-of]'), stepper);
  });
})();
