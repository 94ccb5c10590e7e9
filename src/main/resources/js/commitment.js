/* The dialogs of the commitment panel: open, send, show what was wrong. Texts come with the page. */
(function () {
    'use strict';

    var opener = null;
    var listening = false;

    function field(form, name) {
        return form.querySelector('[name="' + name + '"]');
    }

    function place(form, name) {
        return form.querySelector('[data-error-for="' + name + '"]');
    }

    function clear(form) {
        form.querySelectorAll('[data-error-for], .kept-problem').forEach(function (element) {
            element.hidden = true;
            element.textContent = '';
        });
        form.querySelectorAll('[aria-invalid]').forEach(function (element) {
            element.removeAttribute('aria-invalid');
        });
    }

    /* Beside the field when there is one of that name, else on top of the form. */
    function complain(form, sentence, name) {
        var target = (name && place(form, name)) || form.querySelector('.kept-problem');
        var input = name && field(form, name);
        target.textContent = sentence;
        target.hidden = false;
        if (input) {
            input.setAttribute('aria-invalid', 'true');
        }
    }

    /* Everything that was wrong, each at its place; then on to the first field to put right. */
    function explain(form, problem) {
        var errors = problem.errors && problem.errors.length ? problem.errors : [problem];
        errors.forEach(function (error) {
            complain(form, error.detail || form.dataset.failed, error.field);
        });
        var first = form.querySelector('[aria-invalid]');
        if (first) {
            first.focus();
        }
    }

    function body(form) {
        var data = {};
        if (form.dataset.kind) {
            data.kind = form.dataset.kind;
        }
        Array.prototype.forEach.call(form.elements, function (input) {
            if (!input.name || (input.type === 'radio' && !input.checked)) {
                return;
            }
            if (input.type === 'checkbox') {
                data[input.name] = input.checked;
            } else if (input.validity.badInput) {
                // The browser hides what cannot be read: sent on as empty it would pass for the usual value.
                data[input.name] = '?';
            } else if (input.type === 'number') {
                data[input.name] = input.value === '' ? null : Number(input.value);
            } else {
                data[input.name] = input.value === '' ? null : input.value;
            }
        });
        return data;
    }

    function busy(form, is) {
        document.querySelectorAll('button[form="' + form.id + '"]').forEach(function (button) {
            button.disabled = is;
            button.setAttribute('aria-busy', is ? 'true' : 'false');
        });
    }

    function send(form) {
        var url = AJS.contextPath() + '/rest/kept/1/issues/' + encodeURIComponent(form.dataset.issue)
            + form.dataset.path;
        clear(form);
        busy(form, true);
        fetch(url, {
            method: 'POST',
            headers: {'Content-Type': 'application/json', 'Accept': 'application/json'},
            body: JSON.stringify(body(form))
        }).then(function (response) {
            if (response.ok) {
                window.location.reload();
                return null;
            }
            return response.json().then(function (problem) {
                busy(form, false);
                explain(form, problem);
            });
        }).catch(function () {
            busy(form, false);
            complain(form, form.dataset.failed, null);
        });
    }

    /*
     * The dialog that came with the button's own panel. AUI moves a dialog to the end of the page when it opens; there it
     * outlives its panel, and on a page that shows one issue after another it would be the dialog of another issue.
     */
    function dialogOf(button) {
        var id = button.getAttribute('data-kept-open');
        if (!button.keptDialog) {
            var own = button.closest('.kept-actions').parentElement.querySelector('[id="' + id + '"]');
            document.querySelectorAll('[id="' + id + '"]').forEach(function (each) {
                if (each !== own) {
                    each.remove();
                }
            });
            button.keptDialog = own;
        }
        return button.keptDialog;
    }

    function returnToOpener() {
        if (opener && document.contains(opener)) {
            opener.focus();
        }
        opener = null;
    }

    document.addEventListener('click', function (event) {
        var open = event.target.closest('[data-kept-open]');
        var close = event.target.closest('[data-kept-close]');
        if (open) {
            var dialog = dialogOf(open);
            if (!listening) {
                /* AUI says so when a dialog closes, however it was closed. */
                AJS.dialog2.on('hide', returnToOpener);
                listening = true;
            }
            opener = open;
            AJS.dialog2(dialog).show();
            var first = dialog.querySelector('input, textarea');
            if (first) {
                first.focus();
            }
        } else if (close) {
            AJS.dialog2(close.closest('section')).hide();
        }
    });

    document.addEventListener('submit', function (event) {
        if (event.target.classList.contains('kept-form')) {
            event.preventDefault();
            send(event.target);
        }
    });
}());
