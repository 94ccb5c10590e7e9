/* What the function's guide says of the day that is typed. A hint beside the form; nothing is refused because of it. */
(function () {
    'use strict';

    function value(form, name) {
        var input = form.querySelector('[name="' + name + '"]');
        return input ? input.value.trim() : '';
    }

    function show(place, sentences) {
        place.textContent = sentences.join(' ');
        place.hidden = sentences.length === 0;
    }

    /* What it did not ask for last, it does not say. */
    function look(form) {
        var place = form.querySelector('[data-kept-freezes]');
        if (!place) {
            return;
        }
        var name = place.getAttribute('data-kept-freezes') || value(form, 'requester');
        var date = value(form, 'date');
        var asked = '/rest/kept/1/guides/freezes?function=' + encodeURIComponent(name) + '&date=' + encodeURIComponent(date);
        place.setAttribute('data-kept-asked', asked);
        if (!name || !date) {
            show(place, []);
            return;
        }
        fetch(AJS.contextPath() + asked, {headers: {'Accept': 'application/json'}}).then(function (response) {
            return response.ok ? response.json() : {values: []};
        }).catch(function () {
            return {values: []};
        }).then(function (said) {
            if (place.getAttribute('data-kept-asked') === asked) {
                show(place, said.values);
            }
        });
    }

    document.addEventListener('change', function (event) {
        var form = event.target.closest('.kept-form');
        if (form && ['requester', 'date'].indexOf(event.target.name) >= 0) {
            look(form);
        }
    });
}());
