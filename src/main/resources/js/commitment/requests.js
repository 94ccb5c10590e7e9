/* Sends what was decided to the REST resources. Texts come with the page. */
window.KEPT = window.KEPT || {};

KEPT.requests = (function () {
    'use strict';

    var RECORDED = 'kept.recorded';

    function stored(storage, key, value) {
        try {
            if (value === undefined) {
                return storage.getItem(key);
            }
            if (value === null) {
                storage.removeItem(key);
            } else {
                storage.setItem(key, value);
            }
        } catch (refused) {
            /* A browser that keeps nothing only costs the comfort. */
        }
        return null;
    }

    /* Resolves to null when it is done, else to the problem: an object with `detail`, and `errors` where fields are wrong. */
    function post(path, body) {
        return fetch(AJS.contextPath() + '/rest/kept/1' + path, {
            method: 'POST',
            headers: {'Content-Type': 'application/json', 'Accept': 'application/json'},
            body: body
        }).then(function (response) {
            return response.ok ? null : response.json();
        }).catch(function () {
            return {};
        });
    }

    /* The page shows the new state; what was recorded, at this path, is said once it is there again. */
    function reload(path) {
        stored(window.sessionStorage, RECORDED, path);
        window.location.reload();
    }

    /* The path at which something was recorded just before this page was loaded; null when nothing was. */
    function recorded() {
        var path = stored(window.sessionStorage, RECORDED);
        stored(window.sessionStorage, RECORDED, null);
        return path;
    }

    /* One click: the button says where to send and what. */
    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-kept-send]');
        if (!button) {
            return;
        }
        var path = button.getAttribute('data-kept-send');
        var still = button.getAttribute('data-kept-body').indexOf('still_true') >= 0;
        button.disabled = true;
        post(path, button.getAttribute('data-kept-body')).then(function (problem) {
            if (!problem) {
                reload(still ? 'facts' : path);
                return;
            }
            var section = button.closest('.kept-section, .kept-comment-promise');
            var panel = document.querySelector('.kept-panel');
            button.disabled = false;
            section.querySelector('.kept-problem').textContent =
                problem.detail || panel.getAttribute('data-kept-failed');
        });
    });

    return {post: post, recorded: recorded, reload: reload, stored: stored};
}());
