/*
Small conveniences; every page works without them. No texts here: a page's tags put them into data attributes.

  .error-summary               takes the focus, and its links the focus of their field; without one, [data-focus] does
  form                         is sent once; data-again on a button exempts what answers with a download
  [data-select-all]            ticks every box of its table
  input[type=file][data-most]  says what was chosen, and what is too large or of another kind, before it is sent
  form[data-draft]             keeps what is typed at /drafts/<key>, as {name: [values]}, and offers it again
  [data-certificate]           fills category and grade from the number of a 残疾人证, which says both
  [data-watch]                 asks at that address how far the work behind the page has come, and opens the page anew at its end
*/
(function () {
  'use strict';

  function each(root, selector, act) { Array.prototype.forEach.call(root.querySelectorAll(selector), act); }

  function fill(text, values) { return (text || '').replace(/\{(\d)\}/g, function (all, i) { return values[i]; }); }

  /* The errors */
  function toField(event) {
    var field = document.getElementById(decodeURIComponent(event.target.hash || '').slice(1));
    if (!field) { return; }
    var input = field.matches('input, select, textarea, button, a') ? field : field.querySelector('input, select, textarea, button, a');
    if (input) {
      event.preventDefault();
      (field.closest('.field') || field).scrollIntoView();
      input.focus({ preventScroll: true });
    }
  }

  function errors() {
    var summary = document.querySelector('.error-summary');
    if (summary) {
      each(summary, 'a[href^="#"]', function (link) { link.addEventListener('click', toField); });
      summary.focus();
      return;
    }
    var asked = document.querySelector('[data-focus]');
    if (asked) { asked.focus(); }
  }

  /* Sent once: the buttons stay where the focus is, and say that they are at work. */
  var SENT_FOR = 20000;

  function release(form) {
    delete form.dataset.sent;
    each(form, '[aria-disabled][data-pressed]', function (button) {
      button.removeAttribute('aria-disabled');
      delete button.dataset.pressed;
    });
  }

  function sendOnce(event) {
    var form = event.target;
    if (event.defaultPrevented || form.method === 'get') { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (event.submitter && event.submitter.dataset.again !== undefined) { return; }
    form.dataset.sent = 'true';
    each(form, 'button:not([type=button]), input[type=submit]', function (button) {
      button.setAttribute('aria-disabled', 'true');
      button.dataset.pressed = 'true';
    });
    setTimeout(release, SENT_FOR, form);
  }

  /* All of a table */
  function selectAll(all) {
    var table = all.closest('table');
    function boxes() {
      return Array.prototype.filter.call(table.querySelectorAll('tbody input[type=checkbox]'), function (box) { return !box.disabled; });
    }
    function look() {
      var ticked = boxes().filter(function (box) { return box.checked; }).length;
      all.checked = ticked > 0 && ticked === boxes().length;
      all.indeterminate = ticked > 0 && !all.checked;
    }
    all.addEventListener('change', function () {
      boxes().forEach(function (box) {
        if (box.checked !== all.checked) { box.checked = all.checked; box.dispatchEvent(new Event('change', { bubbles: true })); }
      });
    });
    table.addEventListener('change', function (event) { if (event.target !== all) { look(); } });
    (all.closest('label[hidden]') || all).hidden = false;
    look();
  }

  /* Files */
  function size(bytes) {
    return bytes < 1048576 ? Math.max(1, Math.ceil(bytes / 1024)) + ' KB' : (Math.ceil(bytes / 104857.6) / 10).toFixed(1) + ' MB';
  }

  function checkFiles(input) {
    var kinds = (input.accept || '').toLowerCase().split(',').filter(Boolean);
    var wrong = null;
    var chosen = Array.prototype.map.call(input.files, function (file) {
      if (file.size > Number(input.dataset.most)) { wrong = wrong || fill(input.dataset.tooLarge, [file.name, size(file.size)]); }
      else if (file.size === 0) { wrong = wrong || fill(input.dataset.nothing, [file.name]); }
      else if (kinds.length && !kinds.some(function (kind) { return file.name.toLowerCase().endsWith(kind); })) { wrong = wrong || fill(input.dataset.otherKind, [file.name]); }
      return fill(input.dataset.chosen, [file.name, size(file.size)]);
    });
    var line = document.getElementById(input.id + '-chosen');
    if (line) {
      line.textContent = wrong || chosen.join('\n');
      line.classList.toggle('error', Boolean(wrong));
    }
    input.setAttribute('aria-invalid', String(Boolean(wrong)));
    return !wrong;
  }

  function files(input) {
    input.addEventListener('change', function () { checkFiles(input); });
    input.form.addEventListener('submit', function (event) {
      if (!checkFiles(input)) { event.preventDefault(); input.focus(); }
    });
  }

  /* Drafts */
  var AFTER = 2000;
  var KEPT = 'input:is([type=text], [type=search], [type=tel], [type=email], [type=number], [type=date], [type=month], [type=radio], [type=checkbox]), input:not([type]), select, textarea';

  function kept(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.matches(KEPT) && !field.disabled && !field.readOnly;
    });
  }

  function values(form) {
    var all = {};
    kept(form).forEach(function (field) {
      var mine = all[field.name] = all[field.name] || [];
      if (field.type === 'radio' || field.type === 'checkbox') { if (field.checked) { mine.push(field.value); } }
      else if (field.multiple) { each(field, 'option:checked', function (option) { mine.push(option.value); }); }
      else { mine.push(field.value); }
    });
    return all;
  }

  function put(form, draft) {
    var next = {};
    kept(form).forEach(function (field) {
      var mine = draft[field.name];
      if (!Array.isArray(mine)) { return; }
      if (field.type === 'radio' || field.type === 'checkbox') { field.checked = mine.indexOf(field.value) >= 0; }
      else if (field.multiple) { each(field, 'option', function (option) { option.selected = mine.indexOf(option.value) >= 0; }); }
      else {
        var value = mine[next[field.name] = next[field.name] || 0];
        next[field.name] += 1;
        if (value !== undefined && (!field.options || Array.prototype.some.call(field.options, function (option) { return option.value === value; }))) { field.value = value; }
      }
    });
  }

  function drafts(form) {
    var address = (form.dataset.draftAt || '/drafts/') + encodeURIComponent(form.dataset.draft);
    var line = form.querySelector('.saved');
    var known = JSON.stringify(values(form));
    var timer = null;

    function say(text) { if (line) { line.textContent = text; } }

    function ask(method, body, onward) {
      var headers = { 'X-Anye': 'draft', 'Accept': 'application/json' };
      if (body) { headers['Content-Type'] = 'application/json'; }
      return fetch(address, { method: method, headers: headers, body: body, credentials: 'same-origin', redirect: 'error', keepalive: onward === true });
    }

    function save(onward) {
      clearTimeout(timer);
      timer = null;
      var now = JSON.stringify(values(form));
      if (now === known) { return; }
      ask('POST', now, onward).then(function (answer) {
        if (!answer.ok) { throw new Error(answer.status); }
        known = now;
        say(fill(form.dataset.draftSaved, [new Date().toTimeString().slice(0, 5)]));
      }).catch(function () { say(form.dataset.draftFailed); });
    }

    function later() { clearTimeout(timer); timer = setTimeout(save, AFTER); }

    function offer(draft) {
      var before = values(form);
      var was = JSON.stringify(before);
      put(form, draft);
      known = JSON.stringify(values(form));
      if (known === was) { return; }
      say(form.dataset.draftFound + ' ');
      if (!line) { return; }
      var discard = document.createElement('button');
      discard.type = 'button';
      discard.className = 'secondary';
      discard.textContent = form.dataset.draftDiscard;
      discard.addEventListener('click', function () {
        clearTimeout(timer);
        ask('DELETE').then(function (answer) {
          if (!answer.ok) { throw new Error(answer.status); }
          put(form, before);
          known = was;
          say(form.dataset.draftDiscarded);
          var first = kept(form)[0];
          if (first) { first.focus(); }
        }).catch(function () { say(form.dataset.draftFailed); });
      });
      line.appendChild(discard);
    }

    form.addEventListener('input', later);
    form.addEventListener('change', later);
    /* What is being sent is no draft any more; saving it now would bring it back after the page has been accepted. */
    form.addEventListener('submit', function (event) { if (!event.defaultPrevented) { clearTimeout(timer); timer = null; } });
    document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden' && timer) { save(true); } });

    /* A page that came back with errors already shows what was typed last. */
    if (form.dataset.draftSent === 'true') { return; }
    ask('GET').then(function (answer) { return answer.status === 200 ? answer.json() : null; }).then(function (draft) {
      if (draft && !timer) { offer(draft); }
    }).catch(function () { /* nothing kept, nothing to offer */ });
  }

  /* Work behind the page: the bar moves every second, and every tenth of the way is said. */
  function watch(box) {
    var bar = box.querySelector('progress');
    var line = box.querySelector('[role=status]');
    var said = -1;
    function look() {
      fetch(box.dataset.watch, { headers: { 'Accept': 'application/json' }, credentials: 'same-origin', redirect: 'error' }).then(function (answer) {
        if (!answer.ok) { throw new Error(answer.status); }
        return answer.json();
      }).then(function (now) {
        if (!now.working) { location.replace(location.href); return; }
        bar.max = Math.max(1, now.total);
        bar.value = now.done;
        var tenth = Math.floor(10 * now.done / bar.max);
        if (tenth !== said) { said = tenth; line.textContent = now.text; }
        setTimeout(look, 1000);
      }).catch(function () { setTimeout(look, 5000); });
    }
    setTimeout(look, 1000);
  }

  /* Characters 19 and 20 of the number are the places of category and grade in their lists, after the empty choice. */
  function certificate(fields) {
    var number = document.getElementById(fields.dataset.certificate);
    function fillIn() {
      var plain = (number.value || '').normalize('NFKC').replace(/[\s\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '').toUpperCase();
      var said = /^\d{17}[\dX]([1-7])([1-4])(B\d{1,2})?$/.exec(plain);
      if (said && document.getElementById('type').value === 'DISABILITY') {
        document.getElementById('category').selectedIndex = Number(said[1]);
        document.getElementById('grade').selectedIndex = Number(said[2]);
      }
    }
    number.addEventListener('change', fillIn);
    document.getElementById('type').addEventListener('change', fillIn);
  }

  document.addEventListener('DOMContentLoaded', function () {
    errors();
    each(document, '[data-select-all]', selectAll);
    each(document, 'input[type=file][data-most]', files);
    each(document, '[data-certificate]', certificate);
    each(document, '[data-watch]', watch);
    each(document, 'form[data-draft]:not([data-draft=""])', drafts);
    document.addEventListener('submit', sendOnce);
  });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { each(document, 'form[data-sent]', release); } });
})();
