/* What the record says to whoever promises: asked when a date is typed, and when the history of an open promise is unfolded. */
(function () {
    'use strict';

    function show(place, sentences) {
        place.textContent = sentences.join(' ');
        place.hidden = sentences.length === 0;
    }

    /* A place that hears nothing, or something that it did not ask for last, says nothing. */
    function ask(place, query) {
        var path = AJS.contextPath() + '/rest/kept/1' + place.getAttribute('data-kept-precedents') + query;
        place.setAttribute('data-kept-asked', path);
        fetch(path, {headers: {'Accept': 'application/json'}}).then(function (response) {
            return response.ok ? response.json() : {sentences: []};
        }).catch(function () {
            return {sentences: []};
        }).then(function (said) {
            if (place.getAttribute('data-kept-asked') === path) {
                show(place, said.sentences);
            }
        });
    }

    function chosen(form, name) {
        var input = form.querySelector('[name="' + name + '"]:checked') || form.querySelector('[name="' + name + '"]');
        return input ? input.value : '';
    }

    document.addEventListener('change', function (event) {
        var form = event.target.closest('.kept-form');
        var place = form && form.querySelector('[data-kept-small]');
        if (!place || ['side', 'size', 'date'].indexOf(event.target.name) < 0) {
            return;
        }
        var size = Number(chosen(form, 'size'));
        if (!chosen(form, 'date') || !(size > 0)) {
            show(place, []);
            return;
        }
        ask(place, '?date=' + encodeURIComponent(chosen(form, 'date')) + '&side=' + encodeURIComponent(chosen(form, 'side'))
            + '&band=' + (size <= Number(place.getAttribute('data-kept-small')) ? 'small' : 'large'));
    });

    /* A fold's event does not rise, so it is met on its way down. */
    document.addEventListener('toggle', function (event) {
        var place = event.target.open && event.target.querySelector('[data-kept-precedents]');
        if (place && place.hidden) {
            ask(place, '');
        }
    }, true);
}());
