/* The dialogs of the commitment panel: open, send, close, and put the focus where it belongs. */
window.KEPT = window.KEPT || {};

KEPT.dialogs = (function () {
    'use strict';

    var opener = null;
    var listening = false;

    function busy(form, is) {
        document.querySelectorAll('button[form="' + form.id + '"]').forEach(function (button) {
            button.disabled = is;
            button.setAttribute('aria-busy', is ? 'true' : 'false');
        });
    }

    function send(form) {
        var data = KEPT.forms.body(form);
        KEPT.forms.clear(form);
        busy(form, true);
        KEPT.requests.post(form.getAttribute('data-kept-post'), JSON.stringify(data)).then(function (problem) {
            if (problem) {
                busy(form, false);
                KEPT.forms.explain(form, problem);
                return;
            }
            if (data.requester) {
                KEPT.requests.stored(window.localStorage, 'kept.requester', data.requester);
            }
            KEPT.requests.reload();
        });
    }

    /*
     * The dialog that came with this panel. AUI moves a dialog to the end of the page when it opens; there it outlives its
     * panel, and on a page that shows one issue after another it would be the dialog of another issue.
     */
    function dialogOf(panel, id) {
        if (!panel.keptDialogs) {
            panel.keptDialogs = {};
            panel.querySelectorAll('.kept-dialog').forEach(function (own) {
                document.querySelectorAll('.kept-dialog[id="' + own.id + '"]').forEach(function (each) {
                    if (each !== own) {
                        each.remove();
                    }
                });
                panel.keptDialogs[own.id] = own;
            });
        }
        return panel.keptDialogs[id];
    }

    function returnToOpener() {
        if (opener && document.contains(opener)) {
            opener.focus();
        }
        opener = null;
    }

    function focusFirst(dialog) {
        var fields = dialog.querySelectorAll('input:not([type=hidden]), select, textarea');
        var first = Array.prototype.find.call(fields, function (field) {
            return field.offsetParent !== null && (field.type !== 'radio' || field.checked);
        });
        (first || dialog.querySelector('[type=submit]')).focus();
    }

    /* Opens a panel's dialog with these values filled in; `button` gets the focus back afterwards. */
    function open(panel, id, button, values) {
        var dialog = dialogOf(panel, id);
        if (!listening) {
            /* AUI says so when a dialog closes, however it was closed. */
            AJS.dialog2.on('hide', returnToOpener);
            listening = true;
        }
        opener = button;
        KEPT.forms.reset(dialog.querySelector('form'), values);
        AJS.dialog2(dialog).show();
        focusFirst(dialog);
    }

    function values(text) {
        var all = {};
        if (text) {
            var cut = text.indexOf('=');
            all[text.substring(0, cut)] = text.substring(cut + 1);
        }
        return all;
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-kept-open]');
        var close = event.target.closest('[data-kept-close]');
        if (button) {
            open(
                button.closest('.kept-panel'),
                button.getAttribute('data-kept-open'),
                button,
                values(button.getAttribute('data-kept-set')));
        } else if (close) {
            AJS.dialog2(close.closest('.kept-dialog')).hide();
        }
    });

    document.addEventListener('submit', function (event) {
        if (event.target.classList.contains('kept-form')) {
            event.preventDefault();
            send(event.target);
        }
    });

    return {open: open};
}());
