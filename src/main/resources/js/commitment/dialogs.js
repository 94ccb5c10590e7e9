/* The dialogs of the commitment panel: open, send, close, and put the focus where it belongs. */
window.KEPT = window.KEPT || {};

KEPT.dialogs = (function () {
    'use strict';

    var opener = null;
    /* The dialog that is open, and what it held when it was opened. */
    var open = null;
    var untouched = '';
    var listening = false;

    function busy(form, is) {
        document.querySelectorAll('button[form="' + form.id + '"]').forEach(function (button) {
            button.disabled = is;
            button.setAttribute('aria-busy', is ? 'true' : 'false');
        });
    }

    function send(form) {
        var data = KEPT.forms.body(form);
        var path = form.getAttribute('data-kept-post');
        KEPT.forms.clear(form);
        if (KEPT.forms.incomplete(form)) {
            return;
        }
        busy(form, true);
        KEPT.requests.post(path, JSON.stringify(data)).then(function (problem) {
            if (problem) {
                busy(form, false);
                KEPT.forms.explain(form, problem);
                return;
            }
            if (data.requester) {
                KEPT.requests.stored(window.localStorage, 'kept.requester', data.requester);
            }
            KEPT.requests.reload(path);
        });
    }

    function held(dialog) {
        return JSON.stringify(KEPT.forms.body(dialog.querySelector('form')));
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
        open = null;
        if (opener && document.contains(opener)) {
            opener.focus();
        }
        opener = null;
    }

    function focusFirst(dialog) {
        var fields = dialog.querySelectorAll('input:not([type=hidden]), select, textarea');
        var first = Array.prototype.find.call(fields, function (field) {
            return field.offsetParent !== null
                && (field.type !== 'radio' || field.checked || !dialog.querySelector('[name=' + field.name + ']:checked'));
        });
        (first || dialog.querySelector('[type=submit]')).focus();
    }

    /* Opens a panel's dialog with these values filled in; `button` gets the focus back afterwards. */
    function show(panel, id, button, values) {
        var dialog = dialogOf(panel, id);
        if (!listening) {
            /* AUI says so when a dialog closes, however it was closed. */
            AJS.dialog2.on('hide', returnToOpener);
            listening = true;
        }
        var menu = button.closest('.kept-menu');
        opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby')) : button;
        KEPT.forms.reset(dialog.querySelector('form'), values);
        KEPT.forms.choose(dialog.querySelector('form'));
        AJS.dialog2(dialog).show();
        focusFirst(dialog);
        open = dialog;
        untouched = held(dialog);
    }

    /* What somebody typed is given up only when that somebody says so. */
    function mayClose() {
        return !open || held(open) === untouched
            || window.confirm(open.querySelector('form').getAttribute('data-kept-discard'));
    }

    function guard(event) {
        if (open && !mayClose()) {
            event.preventDefault();
            event.stopImmediatePropagation();
        }
    }

    /* Before AUI hears of it, which closes the dialog. */
    window.addEventListener('keydown', function (event) {
        if (event.key === 'Escape') {
            guard(event);
        }
    }, true);
    window.addEventListener('click', function (event) {
        if (event.target.closest && event.target.closest('.aui-blanket')) {
            guard(event);
        }
    }, true);

    function values(text) {
        var all = {};
        (text ? text.split('&') : []).forEach(function (one) {
            var cut = one.indexOf('=');
            all[one.substring(0, cut)] = one.substring(cut + 1);
        });
        return all;
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-kept-open]');
        var close = event.target.closest('[data-kept-close]');
        if (button) {
            show(
                button.closest('.kept-panel') || document.querySelector('.kept-panel'),
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

    return {open: show};
}());
