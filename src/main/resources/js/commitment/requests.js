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

    /* The page shows the new state; that it was recorded is said once it is there again. */
    function reload() {
        stored(window.sessionStorage, RECORDED, 'yes');
        window.location.reload();
    }

    function tell() {
        var place = document.querySelector('[data-kept-recorded]');
        if (place && stored(window.sessionStorage, RECORDED)) {
            stored(window.sessionStorage, RECORDED, null);
            place.textContent = place.getAttribute('data-kept-recorded');
            place.focus({preventScroll: true});
        }
    }

    /* One click: the button says where to send and what. */
    document.addEventListener('click', function (event) {
        var button = event.target.closest('[data-kept-send]');
        if (!button) {
            return;
        }
        button.disabled = true;
        post(button.getAttribute('data-kept-send'), button.getAttribute('data-kept-body')).then(function (problem) {
            if (!problem) {
                reload();
                return;
            }
            var section = button.closest('.kept-section, .kept-comment-promise');
            var panel = document.querySelector('.kept-panel');
            button.disabled = false;
            section.querySelector('.kept-problem').textContent =
                problem.detail || panel.getAttribute('data-kept-failed');
        });
    });

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', tell);
    } else {
        tell();
    }

    return {post: post, reload: reload, stored: stored};
}());
